import { NOON, openMediationDesk, type MediationDesk, TERMS } from '../../../test/complaint/mediation-desk'
import { personIdOf, setPerson } from '../../../test/people'
import { shanghai } from '../../../test/times'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterEach(() => void (desk.world.words.says = 'pass'))
afterAll(() => desk.close())

const AT = shanghai('2026-11-25', '19:00')
const propose = (who: string, mediationId: string, more: object) =>
  desk.refusal(who, 'mediation.propose', { mediationId, ...more })
const timesOf = async (who: string, mediationId: string) =>
  (await desk.mine(who, mediationId))?.meetings.map(({ at, isMineOk, isOtherOk }) => [at, isMineOk, isOtherOk])
const atNoon = async <T>(does: () => Promise<T>): Promise<T> => {
  const { now } = desk.world.clock
  desk.world.clock.now = NOON
  const done = await does()
  desk.world.clock.now = now
  return done
}

describe('a meeting time', () => {
  test('proposed by the first side is visible to the other with the next round', async () => {
    const mediation = await desk.knownAt('bothIn')
    const { first, other, mediationId } = mediation
    const told = await desk.messagesFrom(mediation, () =>
      desk.twice(first, 'mediation.propose', { mediationId, at: AT }),
    )
    expect(told).toEqual([`other mediation_other at ${NOON}`, 'worker complaint_added'])
    expect(await timesOf(first, mediationId)).toEqual([[AT, true, null]])
    expect(await timesOf(other, mediationId)).toEqual([])
    const shown = (await desk.act(desk.worker, 'complaints.history', { complaintId: mediation.complaintId })).complaint
      .mediation
    expect(shown?.meetings).toMatchObject([{ at: AT, otherKnowsAt: NOON }])
    expect(await atNoon(() => timesOf(other, mediationId))).toEqual([[AT, null, true]])
  })

  test('and another one, and a yes to one of them, notify the other side once with the round', async () => {
    const { first, other, mediationId } = await desk.knownAt('bothIn')
    for (const day of ['25', '26', '27'])
      await desk.act(first, 'mediation.propose', { mediationId, at: shanghai(`2026-11-${day}`, '19:00') })
    const [meeting] = (await desk.mine(first, mediationId))?.meetings ?? []
    await desk.act(first, 'mediation.confirm', { mediationId, meeting: { id: meeting?.id ?? '', isOk: false } })
    const told = await desk.world.db
      .selectFrom('outbox')
      .select('due_at')
      .where('to_person_id', '=', personIdOf(other))
      .where('due_at', '=', NOON)
      .execute()
    expect(told).toEqual([{ due_at: NOON }])
  })

  test('the same from both sides within one round is stored separately for each', async () => {
    const { first, other, mediationId } = await desk.knownAt('bothIn')
    await desk.act(first, 'mediation.propose', { mediationId, at: AT })
    expect(await propose(other, mediationId, { at: AT })).toBeNull()
    expect(await timesOf(other, mediationId)).toEqual([[AT, true, null]])
    expect(await timesOf(first, mediationId)).toEqual([[AT, true, true]])
    expect(await propose(other, mediationId, { at: AT })).toBe('already_done')
    expect(await propose(first, mediationId, { at: AT })).toBe('already_done')
  })

  test('proposed by the staff or the other side is visible at once', async () => {
    const mediation = await desk.knownAt('mediated')
    const { first, other, mediationId } = mediation
    const byStaff = await desk.messagesFrom(mediation, () =>
      desk.act(desk.worker, 'mediation.propose', { mediationId, at: AT }),
    )
    expect(byStaff).toEqual(['first mediation_news', 'other mediation_other'])
    const later = shanghai('2026-11-26', '19:00')
    expect(
      await desk.messagesFrom(mediation, () => desk.act(other, 'mediation.propose', { mediationId, at: later })),
    ).toEqual(['first mediation_news', 'worker complaint_added'])
    expect(await timesOf(first, mediationId)).toEqual([
      [AT, null, null],
      [later, null, true],
    ])
    expect(await timesOf(other, mediationId)).toEqual([
      [AT, null, null],
      [later, true, null],
    ])
  })

  test('must be in the future, is proposed once, and there are at most ten per proposer', async () => {
    const { first, other, mediationId } = await desk.knownAt('bothIn')
    expect(await propose(other, mediationId, { at: desk.world.clock.now })).toBe('meeting_past')
    for (let hour = 9; hour < 19; hour++)
      expect(
        await propose(first, mediationId, { at: shanghai('2026-11-27', `${hour}:00`.padStart(5, '0')) }),
      ).toBeNull()
    expect(await propose(first, mediationId, { at: AT })).toBe('too_many_meetings')
    expect(await propose(other, mediationId, { at: AT })).toBeNull()
    expect(await propose(desk.worker, mediationId, { at: AT })).toBe('already_done')
    expect((await atNoon(() => timesOf(other, mediationId)))?.length).toBe(11)
  })

  test('is proposed by participants only', async () => {
    const { first, other, mediationId } = await desk.mediationAt('entered')
    for (const who of [first, other, desk.mediator])
      expect(await propose(who, mediationId, { at: AT })).toBe('mediation_not_begun')
    for (const who of [desk.colleague, desk.foreign, desk.admin, desk.resident])
      expect(await propose(who, mediationId, { at: AT })).toBe('not_found')
    await desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true })
    for (const who of [first, other, desk.worker])
      expect(await propose(who, mediationId, { at: AT })).toBe('mediation_over')
  })
})

describe('the terms', () => {
  test('are written by the worker or the mediator once both sides have accepted; agreement to an earlier version no longer counts', async () => {
    const mediation = await desk.knownAt('firstYes')
    const { first, other, mediationId } = mediation
    const told = await desk.messagesFrom(mediation, () =>
      desk.twice(desk.mediator, 'mediation.propose', { mediationId, terms: ' 演示：新的约定 ' }),
    )
    expect(told).toEqual(['first mediation_news', 'other mediation_other', 'worker complaint_added'])
    for (const who of [first, other]) {
      expect(await desk.mine(who, mediationId)).toMatchObject({
        terms: { version: 2, words: '演示：新的约定', isMineOk: false, isOtherOk: false },
      })
    }
    expect(await desk.refusal(other, 'mediation.confirm', { mediationId, version: 1 })).toBe('terms_changed')
    expect(await desk.refusal(other, 'mediation.confirm', { mediationId, version: 2 })).toBeNull()
    expect(await desk.mediation(mediationId)).toMatchObject({ state: 'open' })
  })

  test('cannot be written before both sides and a mediator have accepted, nor empty, nor by a side', async () => {
    const { first, other, mediationId } = await desk.mediationAt('bothIn')
    const terms = { terms: TERMS }
    expect(await propose(desk.worker, mediationId, terms)).toBe('mediation_not_begun')
    expect(await propose(first, mediationId, terms)).toBe('not_found')
    expect(await propose(other, mediationId, terms)).toBe('not_found')
    const ready = await desk.mediationAt('mediated')
    expect(await propose(desk.worker, ready.mediationId, { terms: '  ' })).toBe('words_missing')
    const done = await desk.mediationAt('agreed')
    expect(await propose(desk.worker, done.mediationId, terms)).toBe('mediation_over')
  })

  test('must not disclose the reporter', async () => {
    const { first, mediationId, complaintId } = await desk.mediationAt('mediated')
    await desk.act(first, 'complaints.add', { complaintId, words: '演示：床单上星期刚买，又被滴湿一大片。' })
    expect(await propose(desk.worker, mediationId, { terms: '赔床单：上星期刚买，又被滴湿一大片' })).toBe(
      'reveals_reporter',
    )
    await setPerson(desk.world, first, { phone: '55500101777' })
    expect(await propose(desk.worker, mediationId, { terms: '演示：有事打 555 0010 1777' })).toBe('reveals_reporter')
    expect(await propose(desk.mediator, mediationId, { terms: '演示秀兰把衣服收进去' })).toBe('reveals_reporter')
  })
})

test('a side’s request to change them is read by the staff only', async () => {
  const mediation = await desk.knownAt('written')
  const { first, other, mediationId, complaintId } = mediation
  const before = await desk.mine(other, mediationId)
  expect(
    await desk.messagesFrom(mediation, () =>
      desk.act(first, 'mediation.propose', { mediationId, wish: ' 演示：再宽一天 ' }),
    ),
  ).toEqual(['worker complaint_added'])
  expect(await desk.mine(other, mediationId)).toEqual(before)
  expect(await desk.linesOf(complaintId, 'wished')).toMatchObject([{ side: 'reporter', words: '演示：再宽一天' }])
  expect(await propose(other, mediationId, { wish: '演示：周末' })).toBeNull()
  expect(await propose(other, mediationId, { wish: '  ' })).toBe('words_missing')
  expect(await propose(desk.worker, mediationId, { wish: '演示' })).toBe('not_found')
  const early = await desk.mediationAt('bothIn')
  expect(await propose(early.first, early.mediationId, { wish: '演示' })).toBe('mediation_not_begun')
})

test.each(['risky', 'review', null] as const)(
  'a request whose check says %s is pending review, and the staff see that it is',
  async (says) => {
    const { other, mediationId, complaintId } = await desk.knownAt('written')
    desk.world.words.says = says
    expect(await propose(other, mediationId, { wish: '演示：周末' })).toBeNull()
    expect(await desk.linesOf(complaintId, 'wished')).toMatchObject([{ words: '演示：周末', is_pending_review: true }])
    const { complaint: seen } = await desk.act(desk.worker, 'complaints.history', { complaintId })
    expect(seen.history).toContainEqual(expect.objectContaining({ kind: 'wished', by: 'other', isPendingReview: true }))
    await desk.act(desk.worker, 'complaints.reply', { complaintId, words: '演示：看到了' })
    expect(await desk.linesOf(complaintId, 'wished')).toMatchObject([{ is_pending_review: false }])
  },
)

test('words written by the staff are not checked, nor are meeting times', async () => {
  const { other, mediationId } = await desk.knownAt('mediated')
  desk.world.words.askedFor.length = 0
  await desk.act(desk.worker, 'mediation.propose', { mediationId, terms: TERMS })
  await desk.act(other, 'mediation.propose', { mediationId, at: AT })
  expect(desk.world.words.askedFor).toEqual([])
  await desk.act(other, 'mediation.propose', { mediationId, wish: '演示：打 13800005550' })
  expect(desk.world.words.askedFor).toMatchObject([{ words: '演示：打 〔电话号码〕' }])
})
