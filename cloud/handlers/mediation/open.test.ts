import { complaintStates } from '../../../src/domain/complaints/state'
import { openMediationDesk, MEDIATION, type MediationDesk } from '../../../test/complaint/mediation-desk'
import { newOutsider } from '../../../test/complaint/outsider'
import { newRecord, personIdOf, setPerson } from '../../../test/people'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const HELD = { state: 'visiting', door: '5-2', words: '我家阳台上个礼拜开始漏得厉害，没法晒衣服。' } as const
const input = (complaintId: string, more: object = {}) => ({ complaintId, ...MEDIATION, mediatorId: null, ...more })

test('the reporter is notified, a mediator is asked, and nobody else hears of it', async () => {
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

test('it counts as a first reply to the reporter if there has been none, and no reply is late any more', async () => {
  const told = await desk.open({ state: 'accepted', set: { first_reply_at: null } })
  const { now } = desk.world.clock
  await desk.act(desk.worker, 'mediation.open', input(told))
  expect(await desk.rowOf(told)).toMatchObject({ first_reply_at: now, due_kind: 'visit' })
  const earlier = '2026-11-24T01:00:00.000Z'
  const answered = await desk.open({ state: 'accepted', at: earlier, set: { first_reply_at: earlier } })
  await desk.act(desk.worker, 'mediation.open', input(answered))
  expect(await desk.rowOf(answered)).toMatchObject({ first_reply_at: earlier })
})

test('a member of staff who opens and mediates it has accepted; for a mediator from outside the worker has asked', async () => {
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

test.each(complaintStates)(
  'a complaint that is %s can be mediated if it is being worked on, and once',
  async (state) => {
    const complaintId = await desk.open({ state })
    const code = await desk.refusal(desk.worker, 'mediation.open', input(complaintId))
    const isUnderWay = state === 'mediating' || state === 'agreed'
    // Complaints nobody works on have no assignee.
    const isNobodys = ['filed', 'handedOver', 'refused', 'withdrawn'].includes(state)
    expect(code).toBe(
      state === 'accepted' || state === 'visiting'
        ? null
        : isUnderWay
          ? 'already_mediated'
          : isNobodys
            ? 'not_assigned'
            : 'wrong_state',
    )
  },
)

test.each([
  ['name', '演示秀兰家里滴水', {}],
  ['surname', '楼下的王女士说滴水', { name: '王秀兰' }],
  ['number', '打 5550 0101 777 问', { phone: '55500101777' }],
  ['door', '滴到 3 栋 5 楼 2 号', {}],
  ['surname that no list has', '楼下的付女士家滴水', { name: '付丽' }],
  ['words', '有人说：我家阳台，上个礼拜开始、漏得厉害！', {}],
  ['hours', '滴水都在每逢周二周四的夜里十一点后', {}],
  ['later words', '有人说：床单上星期刚买，又被滴湿一大片', {}],
] as const)('a title or words that disclose the %s of the reporter are refused', async (_, text, told) => {
  const reporter = await desk.newSide('演示秀兰')
  await setPerson(desk.world, reporter, { name: '演示秀兰', ...told })
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
])('of the door %s a floor or a number is enough to be refused', async (door, text) => {
  const complaintId = await desk.open({ ...HELD, door })
  expect(await desk.refusal(desk.worker, 'mediation.open', input(complaintId, { words: text }))).toBe(
    'reveals_reporter',
  )
})

test('words that disclose the reporter of a complaint merged into this one are refused too', async () => {
  const reporter = await desk.newSide('演示付丽')
  const complaintId = await desk.open({ state: 'visiting', set: { concerns: 'everyone' } })
  const merged = await desk.open({ ...HELD, reporter, set: { concerns: 'everyone' } })
  const open = (words: string) => desk.refusal(desk.worker, 'mediation.open', input(complaintId, { words }))
  await desk.act(desk.worker, 'complaints.merge', { complaintId: merged, intoId: complaintId })
  for (const words of ['付丽家滴水', '5-2 滴水', '我家阳台上个礼拜开始漏得厉害'])
    expect(await open(words)).toBe('reveals_reporter')
})

test('as are words that disclose the reporter of one merged in indirectly', async () => {
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

test('the reporter’s name is allowed where its owner permits it', async () => {
  const reporter = await desk.newSide('演示秀兰')
  const complaintId = await desk.open({ state: 'visiting', reporter, set: { is_named: true } })
  expect(
    await desk.refusal(desk.worker, 'mediation.open', input(complaintId, { words: '演示秀兰家里滴水' })),
  ).toBeNull()
})

test('only the assigned worker or the manager opens it, with words and a mediator of that community', async () => {
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

test('nobody mediates their own complaint', async () => {
  const complaintId = await desk.open({ state: 'visiting', reporter: desk.mediator })
  expect(await desk.refusal(desk.worker, 'mediation.open', input(complaintId, { mediatorId: desk.mediatorId }))).toBe(
    'not_found',
  )
})

test('a reporter who has closed their account leaves nobody to mediate with', async () => {
  const complaintId = await desk.open({ state: 'visiting', set: { reporter_id: null } })
  expect(await desk.refusal(desk.worker, 'mediation.open', input(complaintId))).toBe('wrong_state')
})

test('a complaint of a reporter without WeChat can be mediated too', async () => {
  const recordId = await newRecord(desk.world)
  const complaintId = await desk.open({ state: 'visiting', set: { reporter_id: recordId } })
  const { mediationId } = await desk.act(desk.worker, 'mediation.open', input(complaintId))
  expect(await desk.mediation(mediationId)).toMatchObject({ first_id: recordId })
})

test('stopping does not end the matter: the next mediation has its own id, and the other side must enter again', async () => {
  const { complaintId, mediationId, first, other } = await desk.mediationAt('mediated')
  await desk.act(first, 'mediation.decline', { mediationId, what: 'stop', reason: null })
  const again = await desk.act(desk.worker, 'mediation.open', input(complaintId))
  expect(again.mediationId).not.toBe(mediationId)
  expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'mediating' })
  const { card } = await desk.act(desk.worker, 'mediation.invite', { mediationId: again.mediationId, otherDoor: '' })
  expect(await desk.act(other, 'mediation.enter', { card })).toMatchObject({ id: again.mediationId, isIn: null })
})

test('an agreement that did not last can be followed by a new mediation, and the other side is notified that the old one is over', async () => {
  const mediation = await desk.knownAt('agreed')
  const { complaintId, mediationId, first, other } = mediation
  await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '演示：说好了' })
  await desk.act(first, 'complaints.answer', { complaintId, isSolved: false, words: null })
  await desk.act(desk.worker, 'complaints.accept', { complaintId, words: null })
  const told = await desk.messagesFrom(mediation, () => desk.act(desk.worker, 'mediation.open', input(complaintId)))
  expect(told).toEqual(['first complaint_mediation', 'other mediation_other'])
  expect(await desk.mine(other, mediationId)).toMatchObject({ state: 'stopped' })
})
