import { markOne, onClassDay as at, rowOfChild, rowOfSeats } from '../../test/classes'
import { newKey, openWorld, type World } from '../../test/factories'
import { personIdOf, setPerson } from '../../test/people'
import { rowOfProgramme } from '../../test/programmes'
import { shanghai } from '../../test/times'
import { makeTick } from '../tick/tick'

let world: World
let [pointId, programmeId, sessionId, worker, guardian, childId] = ['', '', '', '', '', '']
let sessionIds: string[] = []
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
  guardian = await world.newPerson()
  childId = await rowOfChild(world, guardian)
  const made = await rowOfProgramme(world, pointId, { capacity: 9, fewest: 3 })
  programmeId = made.programmeId
  sessionIds = made.sessionIds
  sessionId = sessionIds[0] ?? ''
})
afterEach(() => world.close())

const tickAt = async (now: string) => {
  world.clock.now = now
  expect(await makeTick(world.app)()).toMatchObject({ jobsFailed: 0 })
}
const sent = async (template: string) =>
  ((await world.rows('outbox')).outbox ?? []).filter((one) => one.template === template)
const mark = async (enrolmentId: string, act: 'came' | 'left' | 'undo', clock: string, by?: string) => {
  world.clock.now = at(clock)
  expect(await markOne(world, worker, sessionId, { enrolmentId, act, ...(by && { by }) })).toMatchObject({ ok: true })
}

test('who has seats is reminded once, from six in the evening before, but not who said no', async () => {
  await rowOfSeats(world, guardian, { programmeId, seats: [childId, null] })
  await rowOfSeats(world, await world.newPerson(), { programmeId, state: 'waiting' })
  const gone = await rowOfSeats(world, await world.newPerson(), { programmeId })
  await world.db
    .insertInto('session_away')
    .values({ community_id: 1, session_id: sessionId, enrolment_id: gone, seat: 0, is_told: true, at: at('08:00') })
    .execute()
  const counts = []
  for (const now of [shanghai('2026-11-24', '17:59'), shanghai('2026-11-24', '18:00'), at('08:00')]) {
    await tickAt(now)
    counts.push((await sent('class_reminder')).length)
  }
  expect(counts).toEqual([0, 1, 1])
  expect(await sent('class_reminder')).toMatchObject([
    { to_person_id: personIdOf(guardian), subject_id: programmeId, data: { at: at('16:30') } },
  ])
})

test('a guardian is told at the next tick that the child came and left, without its name or who fetched it', async () => {
  const enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId, null] })
  await mark(enrolmentId, 'came', '16:20')
  await tickAt(at('16:25'))
  await tickAt(at('16:30'))
  expect(await sent('child_came')).toMatchObject([{ to_person_id: personIdOf(guardian), data: { at: at('16:20') } }])
  await mark(enrolmentId, 'left', '17:40', '外婆')
  await tickAt(at('17:45'))
  await tickAt(at('17:50'))
  const left = await sent('child_left')
  expect(left).toMatchObject([{ data: { at: at('17:40'), how: 'fetched' } }])
  expect(JSON.stringify([left, await sent('child_came'), world.logLines])).not.toMatch(/小柚|外婆|2018-05/)
})

test('a guardian who was told of a wrong tap is told that it was one', async () => {
  const enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId] })
  await mark(enrolmentId, 'came', '16:20')
  await mark(enrolmentId, 'undo', '16:21')
  expect(await sent('child_wrong')).toEqual([])
  await mark(enrolmentId, 'came', '16:22')
  await tickAt(at('16:25'))
  await mark(enrolmentId, 'undo', '16:26')
  await mark(enrolmentId, 'came', '16:30')
  await mark(enrolmentId, 'left', '17:40', '外婆')
  await tickAt(at('17:45'))
  await mark(enrolmentId, 'undo', '17:46')
  const wrong = await sent('child_wrong')
  expect(wrong.map(({ data }) => (data as { how: string }).how).sort()).toEqual(['came', 'left'])
  expect(new Set(wrong.map((one) => one.to_person_id))).toEqual(new Set([personIdOf(guardian)]))
})

test('nobody is told that an adult came', async () => {
  const enrolmentId = await rowOfSeats(world, guardian, { programmeId })
  await mark(enrolmentId, 'came', '16:20')
  await tickAt(at('16:25'))
  expect(await sent('child_came')).toEqual([])
})

test('a presence that nobody ended ends with the class once the day is over, and nobody is told', async () => {
  const enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId] })
  await mark(enrolmentId, 'came', '16:20')
  await tickAt(at('23:50'))
  const rows = async () => (await world.ask(worker, 'programmes.roster', { sessionId }, newKey())).rows
  expect(await rows()).toMatchObject([{ state: 'here' }])
  await tickAt(shanghai('2026-11-26', '00:05'))
  expect(await rows()).toMatchObject([{ state: 'gone', stays: [{ leftAt: at('18:00'), fetchedBy: null }] }])
  expect(await sent('child_left')).toEqual([])
})

/** Three dates on which somebody else comes, and this one does not. */
const threeDates = async () => {
  const other = await rowOfSeats(world, await world.newPerson(), { programmeId })
  const days = ['2026-11-25', '2026-12-02', '2026-12-09']
  for (const [nth, day] of days.entries()) {
    for (const [clock, act] of [
      ['16:30', 'came'],
      ['17:30', 'left'],
    ] as const) {
      world.clock.now = shanghai(day, clock)
      const answer = await markOne(world, worker, sessionIds[nth] ?? '', { enrolmentId: other, act })
      expect(answer).toMatchObject({ ok: true })
    }
  }
}

test('who was away three times without a word is asked once, and without an answer the seat is free', async () => {
  const enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId, null] })
  await threeDates()
  await tickAt(shanghai('2026-12-09', '18:05'))
  await tickAt(shanghai('2026-12-09', '18:10'))
  expect(await sent('class_asked')).toMatchObject([
    { to_person_id: personIdOf(guardian), data: { until: shanghai('2026-12-12', '18:05') } },
  ])
  await tickAt(shanghai('2026-12-12', '18:04'))
  const state = async () => {
    const { enrolment = [], programme = [] } = await world.rows('enrolment', 'programme')
    const one = enrolment.find(({ id }) => id === enrolmentId)
    return [one?.state, one?.seats, programme[0]?.taken]
  }
  expect(await state()).toEqual(['taken', 2, 3])
  await tickAt(shanghai('2026-12-12', '18:05'))
  expect(await state()).toEqual(['expired', 0, 1])
  expect(await sent('class_lost')).toMatchObject([
    { to_person_id: personIdOf(guardian), data: { at: shanghai('2026-12-16', '16:30'), how: 'asked' } },
  ])
})

test('of two seats only the one that is not kept is freed', async () => {
  const enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId, null] })
  await threeDates()
  await tickAt(shanghai('2026-12-09', '18:05'))
  const kept_at = shanghai('2026-12-10', '09:00')
  await world.db
    .updateTable('enrolment_seat')
    .set({ kept_at })
    .where('enrolment_id', '=', enrolmentId)
    .where('seat', '=', 0)
    .execute()
  await tickAt(shanghai('2026-12-12', '18:05'))
  const { enrolment = [], enrolment_seat: seats = [] } = await world.rows('enrolment', 'enrolment_seat')
  expect(enrolment.find(({ id }) => id === enrolmentId)).toMatchObject({ state: 'taken', seats: 1 })
  expect(seats.filter((one) => one.enrolment_id === enrolmentId)).toMatchObject([{ is_live: true }, { is_live: false }])
})

test.each(['came', 'said before that they do not come'])('who was asked and then %s keeps the seat', async (act) => {
  const enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId] })
  await threeDates()
  await tickAt(shanghai('2026-12-09', '18:05'))
  expect(await sent('class_asked')).toHaveLength(1)
  // A date between the question and the end of the time to answer.
  const moved = { starts_at: shanghai('2026-12-11', '16:30'), ends_at: shanghai('2026-12-11', '18:00') }
  const last = sessionIds[3] ?? ''
  await world.db.updateTable('programme_session').set(moved).where('id', '=', last).execute()
  world.clock.now = shanghai('2026-12-11', '16:20')
  const word = { sessionId: last, enrolmentId, isAway: true }
  const answer =
    act === 'came'
      ? await markOne(world, worker, last, { enrolmentId, act })
      : await world.call(guardian, 'programmes.away', word, newKey())
  expect(answer).toMatchObject({ ok: true })
  await tickAt(shanghai('2026-12-12', '18:05'))
  const { enrolment = [] } = await world.rows('enrolment')
  expect(enrolment.find(({ id }) => id === enrolmentId)).toMatchObject({ state: 'taken', seats: 1 })
})

test('nobody of 80 and more is asked', async () => {
  await rowOfSeats(world, guardian, { programmeId })
  await world.db.updateTable('person').set({ is_eighty_plus: true }).where('id', '=', personIdOf(guardian)).execute()
  await threeDates()
  await tickAt(shanghai('2026-12-09', '18:05'))
  expect(await sent('class_asked')).toEqual([])
})

test('three days before, too few for a course are told to staff once, and wait on their desk', async () => {
  await setPerson(world, worker, { name: '演示社工' })
  await rowOfSeats(world, guardian, { programmeId, seats: [childId, null] })
  const now = shanghai('2026-11-24', '10:00')
  await tickAt(now)
  await tickAt(now)
  expect(await sent('class_few')).toMatchObject([{ subject_id: sessionId, data: { taken: '2', fewest: '3' } }])
  const { items } = await world.ask(worker, 'desk.list', {})
  expect(items).toMatchObject([
    {
      kind: 'programme',
      id: sessionId,
      title: '演示四点半课堂，还差 1 人报名',
      note: '明天下午 4:30 到晚上 6:00，看看还办不办',
      dueAt: at('16:30'),
    },
  ])
  await rowOfSeats(world, await world.newPerson(), { programmeId })
  expect((await world.ask(worker, 'desk.list', {})).items).toEqual([])
})

test('a child goes 180 days after its last class, with its consents and when it was there', async () => {
  const enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId] })
  await mark(enrolmentId, 'came', '16:20')
  const children = async () => ((await world.rows('child')).child ?? []).length
  await tickAt(shanghai('2027-06-14', '18:00')) // the last class ends on 16 December at 18:00
  expect(await children()).toBe(1)
  await tickAt(shanghai('2027-06-14', '18:01'))
  expect(await children()).toBe(0)
  const left = await world.rows('child_consent', 'class_presence', 'enrolment', 'enrolment_seat')
  expect(left).toMatchObject({
    child_consent: [],
    class_presence: [],
    enrolment: [{ person_id: null }],
    enrolment_seat: [{ child_id: null, is_child: true }],
  })
})

test('a class that a child only waited for keeps nothing of it any longer', async () => {
  await rowOfSeats(world, guardian, { programmeId, seats: [childId], state: 'waiting' })
  await world.db.updateTable('enrolment').set({ state: 'expired' }).execute()
  await tickAt(shanghai('2027-05-24', '12:00')) // 180 days after the child was entered, but not after the last class
  expect((await world.rows('child')).child).toEqual([])
})
