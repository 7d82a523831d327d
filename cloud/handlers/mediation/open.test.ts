import { complaintStates } from '../../../src/domain/complaints/state'
import { openMediationDesk, MEDIATION, type MediationDesk } from '../../../test/complaint/mediation-desk'
import { newOutsider } from '../../../test/complaint/outsider'
import { newRecord, personIdOf, tell } from '../../../test/people'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const HELD = { state: 'visiting', door: '5-2', words: '我家阳台上个礼拜开始漏得厉害，没法晒衣服。' } as const
const input = (complaintId: string, more: object = {}) => ({ complaintId, ...MEDIATION, mediatorId: null, ...more })

test('whoever told it hears of it, a mediator is asked, and nobody else hears anything', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  const { mediationId } = await desk.twice(
    desk.worker,
    'mediation.open',
    input(complaintId, { mediatorId: desk.mediatorId }),
  )
  expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'mediating' })
  expect(await desk.mediation(mediationId)).toMatchObject({
    state: 'open',
    first_id: personIdOf(desk.resident),
    first_in_at: null,
    other_id: null,
    mediator_accepted_at: null,
  })
  const outbox = (await desk.world.rows('outbox')).outbox?.filter(
    ({ subject_id: id }) => id === complaintId || id === mediationId,
  )
  expect(outbox?.map(({ template, to_person_id: to }) => [template, to]).sort()).toEqual([
    ['complaint_mediation', personIdOf(desk.resident)],
    ['mediation_asked', personIdOf(desk.mediator)],
  ])
  expect(await desk.auditOf(mediationId)).toEqual([['mediation.open', desk.worker]])
})

test('it is a word to whoever told it: where nobody had said one it is the first, and no answer is late any more', async () => {
  const told = await desk.open({ state: 'accepted', set: { first_reply_at: null } })
  const { now } = desk.world.clock
  await desk.act(desk.worker, 'mediation.open', input(told))
  expect(await desk.rowOf(told)).toMatchObject({ first_reply_at: now, due_kind: 'visit' })
  const earlier = '2026-11-24T01:00:00.000Z'
  const answered = await desk.open({ state: 'accepted', at: earlier, set: { first_reply_at: earlier } })
  await desk.act(desk.worker, 'mediation.open', input(answered))
  expect(await desk.rowOf(answered)).toMatchObject({ first_reply_at: earlier })
})

test('who opens it and mediates has said yes, and for somebody from outside the worker has asked', async () => {
  const own = await desk.open({ state: 'accepted', worker: desk.mediator })
  const theirs = await desk.act(desk.mediator, 'mediation.open', input(own, { mediatorId: desk.mediatorId }))
  expect((await desk.mediation(theirs.mediationId)).mediator_accepted_at).toBe(desk.world.clock.now)
  const named = await desk.act(
    desk.worker,
    'mediation.open',
    input(await desk.open({ state: 'visiting' }), { mediatorId: desk.outsiderId }),
  )
  expect((await desk.mediation(named.mediationId)).mediator_accepted_at).toBe(desk.world.clock.now)
})

test.each(complaintStates)('a case that is %s is mediated when somebody works on it, and once', async (state) => {
  const complaintId = await desk.open({ state })
  const code = await desk.refusal(desk.worker, 'mediation.open', input(complaintId))
  const isTalked = state === 'mediating' || state === 'agreed'
  // What nobody works on is nobody's.
  const isNobodys = ['filed', 'handedOver', 'refused', 'withdrawn'].includes(state)
  expect(code).toBe(
    state === 'accepted' || state === 'visiting'
      ? null
      : isTalked
        ? 'already_mediated'
        : isNobodys
          ? 'not_assigned'
          : 'wrong_state',
  )
})

test.each([
  ['name', '演示秀兰家里滴水', {}],
  ['surname', '楼下的王女士说滴水', { name: '王秀兰' }],
  ['number', '打 5550 0101 777 问', { phone: '55500101777' }],
  ['door', '滴到 3 栋 5 楼 2 号', {}],
  ['surname that no list has', '楼下的付女士家滴水', { name: '付丽' }],
  ['words', '有人说：我家阳台，上个礼拜开始、漏得厉害！', {}],
  ['hours', '滴水都在每逢周二周四的夜里十一点后', {}],
  ['later words', '有人说：床单上星期刚买，又被滴湿一大片', {}],
] as const)('what tells the %s of whoever told it is refused, in the title and in the words', async (_, text, told) => {
  const reporter = await desk.newSide('演示秀兰')
  await tell(desk.world, reporter, { name: '演示秀兰', ...told })
  const complaintId = await desk.open({ ...HELD, reporter, set: { happens: '每逢周二周四的夜里十一点后' } })
  await desk.act(reporter, 'complaints.add', { complaintId, words: '床单上星期刚买，又被滴湿一大片。' })
  expect(await desk.refusal(desk.worker, 'mediation.open', input(complaintId, { words: text }))).toBe(
    'reveals_reporter',
  )
  expect(await desk.refusal(desk.worker, 'mediation.open', input(complaintId, { title: text }))).toBe(
    'reveals_reporter',
  )
})

test.each([
  ['五楼', '五楼那家说滴水'],
  ['8 号', '8号的邻居说滴水'],
  ['附3号', '附 3 号说滴水'],
])('of the door %s a floor or a number is enough', async (door, text) => {
  const complaintId = await desk.open({ ...HELD, door })
  expect(await desk.refusal(desk.worker, 'mediation.open', input(complaintId, { words: text }))).toBe(
    'reveals_reporter',
  )
})

test('nor is it told who told a case that was merged into this one', async () => {
  const reporter = await desk.newSide('演示付丽')
  const complaintId = await desk.open({ state: 'visiting', set: { concerns: 'everyone' } })
  const merged = await desk.open({ ...HELD, reporter, set: { concerns: 'everyone' } })
  const open = (words: string) => desk.refusal(desk.worker, 'mediation.open', input(complaintId, { words }))
  await desk.act(desk.worker, 'complaints.merge', { complaintId: merged, intoId: complaintId })
  for (const words of ['付丽家滴水', '5-2 滴水', '我家阳台上个礼拜开始漏得厉害'])
    expect(await open(words)).toBe('reveals_reporter')
})

test('nor who told one that was merged into another before that one was merged into this', async () => {
  const reporter = await desk.newSide('演示付丽')
  const set = { concerns: 'everyone' } as const
  const [complaintId, between] = [await desk.open({ state: 'visiting', set }), await desk.open({ set })]
  const merged = await desk.open({ ...HELD, reporter, set })
  await desk.act(desk.worker, 'complaints.merge', { complaintId: merged, intoId: between })
  await desk.act(desk.worker, 'complaints.merge', { complaintId: between, intoId: complaintId })
  for (const words of ['付丽家滴水', '5-2 滴水', '我家阳台上个礼拜开始漏得厉害']) {
    expect(await desk.refusal(desk.worker, 'mediation.open', input(complaintId, { words }))).toBe('reveals_reporter')
  }
})

test('the name may be told where its owner lets it be', async () => {
  const reporter = await desk.newSide('演示秀兰')
  const complaintId = await desk.open({ state: 'visiting', reporter, set: { is_named: true } })
  expect(
    await desk.refusal(desk.worker, 'mediation.open', input(complaintId, { words: '演示秀兰家里滴水' })),
  ).toBeNull()
})

test('only the worker whose case it is opens it, or the manager, with words and with somebody who may mediate there', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  const refusal = (who: string, more: object = {}) => desk.refusal(who, 'mediation.open', input(complaintId, more))
  expect(await refusal(desk.colleague)).toBe('not_assigned')
  expect(await refusal(desk.foreign)).toBe('not_found')
  expect(await refusal(desk.admin)).toBe('not_found')
  expect(await refusal(desk.resident)).toBe('forbidden')
  expect(await refusal(desk.worker, { title: '  ' })).toBe('words_missing')
  expect(await refusal(desk.worker, { words: '  ' })).toBe('words_missing')
  const foreign = await newOutsider(desk, 2)
  expect(await refusal(desk.worker, { mediatorId: foreign })).toBe('not_found')
  expect(await refusal(desk.manager)).toBeNull()
})

test('nobody mediates their own trouble', async () => {
  const complaintId = await desk.open({ state: 'visiting', reporter: desk.mediator })
  expect(await desk.refusal(desk.worker, 'mediation.open', input(complaintId, { mediatorId: desk.mediatorId }))).toBe(
    'not_found',
  )
})

test('with somebody who has closed their account there is nobody to talk', async () => {
  const complaintId = await desk.open({ state: 'visiting', set: { reporter_id: null } })
  expect(await desk.refusal(desk.worker, 'mediation.open', input(complaintId))).toBe('wrong_state')
})

test('of a caller without WeChat the case is mediated too', async () => {
  const recordId = await newRecord(desk.world)
  const complaintId = await desk.open({ state: 'visiting', set: { reporter_id: recordId } })
  const { mediationId } = await desk.act(desk.worker, 'mediation.open', input(complaintId))
  expect(await desk.mediation(mediationId)).toMatchObject({ first_id: recordId })
})

test('a stop is no end: the next talks have an id of their own, and their other side enters anew', async () => {
  const { complaintId, mediationId, first, other } = await desk.mediationAt('mediated')
  await desk.act(first, 'mediation.decline', { mediationId, what: 'stop', reason: null })
  const again = await desk.act(desk.worker, 'mediation.open', input(complaintId))
  expect(again.mediationId).not.toBe(mediationId)
  expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'mediating' })
  const { card } = await desk.act(desk.worker, 'mediation.invite', { mediationId: again.mediationId, otherDoor: '' })
  expect(await desk.act(other, 'mediation.enter', { card })).toMatchObject({ id: again.mediationId, isIn: null })
})

test('what was agreed on and did not last is talked about anew, and the other side hears that it is over', async () => {
  const mediation = await desk.knownAt('agreed')
  const { complaintId, mediationId, first, other } = mediation
  await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '演示：说好了' })
  await desk.act(first, 'complaints.answer', { complaintId, isSolved: false, words: null })
  await desk.act(desk.worker, 'complaints.accept', { complaintId, words: null })
  const told = await desk.messagesFrom(mediation, () => desk.act(desk.worker, 'mediation.open', input(complaintId)))
  expect(told).toEqual(['first complaint_mediation', 'other mediation_other'])
  expect(await desk.mine(other, mediationId)).toMatchObject({ state: 'stopped' })
})
