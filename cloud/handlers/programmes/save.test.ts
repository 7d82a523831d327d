import { saveCalendarYear } from '../../storage/points/calendar'
import { newKey } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { openProgrammeDesk, type ProgrammeDesk } from '../../../test/programme-desk'
import { savedProgramme, seated } from '../../../test/programmes'
import { newBooking, newRoom } from '../../../test/rooms'
import { daily } from '../../../test/records/hours'
import { shanghai } from '../../../test/times'

let desk: ProgrammeDesk
beforeEach(async () => void (desk = await openProgrammeDesk()))
afterEach(() => desk.world.close())

/** Every day of the year but these is as its weekday. */
const announce = (days: Record<string, string>) =>
  desk.world.db.transaction().execute((tx) =>
    saveCalendarYear(tx, {
      year: 2026,
      source: '演示',
      days: Object.entries(days).map(([day, name]) => ({ day, kind: 'holiday', name })),
    }),
  )
const written = async () => {
  const {
    programme = [],
    programme_session = [],
    reservation = [],
  } = await desk.world.rows('programme', 'programme_session', 'reservation')
  return [programme.length, programme_session.length, reservation.length]
}
const slot = (from: string, until: string, day = '2026-11-25') => ({
  startsAt: shanghai(day, from),
  endsAt: shanghai(day, until),
})

test('a course is read as it was written, with the same time in each week', async () => {
  const { programmeId, dates, leftOut } = await desk.plan({ monthsMin: 72, monthsMax: 155, fewest: 1 })
  expect(dates.map(({ startsAt }) => startsAt)).toEqual(
    ['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16'].map((day) => desk.at('16:30', day)),
  )
  expect(leftOut).toEqual([])
  const { programme } = await desk.world.ask(null, 'programmes.get', { programmeId })
  expect(programme).toMatchObject({
    kind: 'afterSchool',
    form: 'course',
    title: '演示四点半课堂',
    monthsMin: 72,
    monthsMax: 155,
    capacity: 2,
    fewest: 1,
    taken: 0,
    point: { id: desk.pointId },
    leader: null,
    cancelled: null,
  })
  expect(programme.sessions).toMatchObject(
    dates.map(({ startsAt, endsAt }) => ({ startsAt, endsAt, capacity: null, room: '', movedFrom: null })),
  )
})

test('with the same key a course is planned once', async () => {
  const [input, key] = [savedProgramme({ pointId: desk.pointId, roomId: desk.roomId }), newKey()]
  const first = await desk.world.ask(desk.worker, 'programmes.save', input, key)
  expect(await desk.world.ask(desk.worker, 'programmes.save', input, key)).toEqual(first)
  expect(await written()).toEqual([1, 4, 4])
})

test('each date of a drop-in has the seats; an open programme has none at all', async () => {
  const dropIn = await desk.plan({ form: 'dropIn', weeks: 1 })
  const [date] = (await desk.world.ask(null, 'programmes.get', { programmeId: dropIn.programmeId })).programme.sessions
  expect(date).toMatchObject({ capacity: 2, taken: 0 })
  const open = await desk.plan({ form: 'open', weeks: 1, capacity: 5, fewest: 2, enrolFrom: desk.at('08:00') })
  const { programme } = await desk.world.ask(null, 'programmes.get', { programmeId: open.programmeId })
  expect(programme).toMatchObject({ capacity: null, fewest: null, enrolFrom: null, sessions: [{ capacity: null }] })
})

test('public holidays are left out and named, also by a trial, which writes nothing', async () => {
  await announce({ '2026-12-02': '演示节' })
  const leftOut = [{ day: '2026-12-02', why: '演示节' }]
  expect(await desk.save({ isTrial: true })).toMatchObject({
    output: { programmeId: null, leftOut, dates: { length: 3 } },
  })
  expect(await written()).toEqual([0, 0, 0])
  expect((await desk.world.rows('audit')).audit).toEqual([])
  expect(await desk.plan()).toMatchObject({ leftOut, sessionIds: { length: 3 } })
})

test('nothing is written where all days are off', async () => {
  await announce({ '2026-11-25': '演示节' })
  expect(await desk.save({ weeks: 1 })).toMatchObject({ error: { code: 'dates_none' } })
  expect(await written()).toEqual([0, 0, 0])
})

test('a day on which the point is closed is named, and nothing is written', async () => {
  const hours = { ...daily('09:00', '18:00'), days: [{ day: '2026-12-02', intervals: [], why: '演示停电' }] }
  const pointId = await desk.world.newPoint({ hours })
  expect(await desk.save({ pointId })).toMatchObject({
    error: { code: 'slot_closed', facts: { clashAt: desk.at('16:30', '2026-12-02') } },
  })
  expect(await written()).toEqual([0, 0, 0])
})

test('each date keeps the room with a block that has the programme’s title', async () => {
  const { roomId } = desk
  const { sessionIds } = await desk.plan({ roomId, title: ' 演示书法 ' })
  expect(await desk.blocks()).toMatchObject(
    sessionIds.map((session) => ({ session, room: roomId, state: 'blocked', title: '演示书法' })),
  )
  const { day } = await desk.world.ask(null, 'rooms.day', { roomId, day: '2026-12-02' })
  expect(day.taken).toMatchObject([{ kind: 'block', why: '演示书法', startsAt: desk.at('16:30', '2026-12-02') }])
})

test('a room that is taken on one date is refused with that date, and nothing is written', async () => {
  const { roomId } = desk
  await newBooking(desk.world, { roomId, ...slot('17:00', '17:30', '2026-12-09') })
  expect(await desk.save({ roomId })).toMatchObject({
    error: { code: 'slot_taken', facts: { clashAt: desk.at('16:30', '2026-12-09') } },
  })
  expect(await written()).toEqual([0, 0, 1])
})

test('a room of another point or community is not found, and one that is closed for good is refused', async () => {
  const [elsewhere, foreign] = [await newRoom(desk.world), await newRoom(desk.world, { communityId: 2 })]
  for (const roomId of [elsewhere, foreign])
    expect(await desk.save({ roomId })).toMatchObject({ error: { code: 'not_found' } })
  const roomId = await newRoom(desk.world, { pointId: desk.pointId, retiredAt: desk.world.clock.now })
  expect(await desk.save({ roomId })).toMatchObject({ error: { code: 'room_retired' } })
})

test('a course of twenty-four dates in a room costs at most twelve round trips', async () => {
  const { world, worker, roomId } = desk
  await world.ask(worker, 'shifts.mine', {}) // The first call creates the person's counter.
  world.statements.length = 0
  const leaderId = personIdOf(await world.newPerson('volunteer'))
  expect(await desk.save({ roomId, weeks: 24, leaderId })).toMatchObject({ output: { dates: { length: 24 } } })
  expect(world.statements.length).toBeLessThanOrEqual(12)
  expect(await desk.blocks()).toHaveLength(24)
})

test.each([
  ['has no title', { title: ' ' }, 'name_missing'],
  ['has a line that nobody can read', { teacher: '演示\u202e' }, 'line_unclear'],
  ['has no seats that one could take', { capacity: null }, 'programme_numbers'],
  ['wants more people than it has seats', { fewest: 3 }, 'programme_numbers'],
  ['is for children from eight to six', { monthsMin: 96, monthsMax: 72 }, 'programme_numbers'],
  [
    'closes before it opens',
    { enrolFrom: shanghai('2026-11-24', '12:00'), enrolUntil: shanghai('2026-11-24', '11:00') },
    'programme_times',
  ],
  ['opens when its first date has begun', { enrolFrom: shanghai('2026-11-25', '16:30') }, 'programme_times'],
  ['has no dates', { slots: [] }, 'programme_times'],
  ['begins in the past', { slots: [slot('09:00', '11:00', '2026-11-24')] }, 'programme_times'],
  ['ends before it begins', { slots: [slot('18:00', '16:30')] }, 'programme_times'],
  ['has two dates at once', { slots: [slot('16:30', '18:00'), slot('17:30', '19:00')] }, 'programme_times'],
])('a programme that %s is refused', async (_, changes, code) => {
  expect(await desk.save(changes)).toMatchObject({ error: { code } })
  expect(await written()).toEqual([0, 0, 0])
})

test('an edit opens no course when it has begun', async () => {
  const { programmeId, version } = await desk.plan()
  const edited = { programmeId, slots: [], version, enrolFrom: desk.at('16:30') }
  expect(await desk.save(edited)).toMatchObject({ error: { code: 'programme_times' } })
})

test('an edit costs no more with more dates', async () => {
  const { world } = desk
  const costs = []
  for (const weeks of [2, 20]) {
    const { programmeId, version } = await desk.plan({ form: 'dropIn', weeks })
    world.statements.length = 0
    expect(await desk.save({ programmeId, form: 'dropIn', slots: [], version, about: '演示' })).toMatchObject({
      ok: true,
    })
    costs.push(world.statements.length)
  }
  expect(costs[1]).toBe(costs[0])
})

test('a volunteer may lead it, a resident may not', async () => {
  const [volunteer, resident] = [await desk.world.newPerson('volunteer'), await desk.world.newPerson()]
  expect(await desk.save({ leaderId: personIdOf(resident) })).toMatchObject({ error: { code: 'leader_wrong' } })
  const { programmeId } = await desk.plan({ leaderId: personIdOf(volunteer) })
  const ask = (who: string) => desk.world.ask(who, 'programmes.get', { programmeId })
  expect([(await ask(volunteer)).isLeader, (await ask(resident)).isLeader]).toEqual([true, false])
})

test('an edit changes the words, also on the blocks of its dates, and not the dates', async () => {
  const { programmeId, sessionIds, version } = await desk.plan({ roomId: desk.roomId })
  const edited = { programmeId, slots: [], title: '演示新名字', capacity: 3 }
  expect(await desk.save({ ...edited, version })).toMatchObject({ output: { programmeId, dates: [] } })
  const { programme } = await desk.world.ask(null, 'programmes.get', { programmeId })
  expect(programme).toMatchObject({ title: '演示新名字', capacity: 3, sessions: { length: sessionIds.length } })
  expect(new Set((await desk.blocks()).map(({ title }) => title))).toEqual(new Set(['演示新名字']))
  expect(await desk.save({ ...edited, version })).toMatchObject({ error: { code: 'changed_meanwhile' } })
})

test('an edit of the kind is found by it, also once a date is over', async () => {
  const { world } = desk
  const { programmeId, version } = await desk.plan({})
  world.clock.now = shanghai('2026-11-26', '09:00')
  expect(await desk.save({ programmeId, version, slots: [], kind: 'cafe' })).toMatchObject({ ok: true })
  const ids = async (kind: 'cafe' | 'afterSchool') =>
    (await world.ask(null, 'programmes.list', { kind })).rows.map(({ id }) => id)
  expect([await ids('cafe'), await ids('afterSchool')]).toEqual([[programmeId], []])
})

test('a drop-in gets more seats on the dates to come, and no other form', async () => {
  const { programmeId, version } = await desk.plan({ form: 'dropIn', weeks: 2 })
  desk.world.clock.now = desk.at('18:30')
  expect(await desk.save({ programmeId, version, slots: [], form: 'course' })).toMatchObject({
    error: { code: 'programme_numbers' },
  })
  expect(await desk.save({ programmeId, version, slots: [], form: 'dropIn', capacity: 5 })).toMatchObject({ ok: true })
  const { sessions } = (await desk.world.ask(null, 'programmes.get', { programmeId })).programme
  expect(sessions.map(({ capacity }) => capacity)).toEqual([2, 5])
})

test('a group that waits for more seats than there would be is not left behind', async () => {
  const { programmeId, version } = await desk.plan({ capacity: 3 })
  await seated(desk.world, { programmeId, seats: 1 })
  await seated(desk.world, { programmeId, seats: 3, state: 'waiting' })
  const edited = { programmeId, version, slots: [] }
  expect(await desk.save({ ...edited, capacity: 2 })).toMatchObject({ error: { code: 'seats_taken' } })
})

test.each(['course', 'dropIn'] as const)('more seats of a %s go to who waits', async (form) => {
  const { programmeId, sessionIds, version } = await desk.plan({ form, weeks: 1 })
  const ofDate = form === 'dropIn' ? { sessionId: sessionIds[0] ?? '' } : {}
  await seated(desk.world, { programmeId, ...ofDate, seats: 2 })
  await seated(desk.world, { programmeId, ...ofDate, seats: 1, state: 'waiting' })
  const states = async () => (await desk.world.rows('enrolment')).enrolment?.map(({ state }) => state)
  const edited = { programmeId, version, slots: [], form }
  expect(await desk.save({ ...edited, capacity: 1 })).toMatchObject({ error: { code: 'seats_taken' } })
  expect(await states()).toEqual(['taken', 'waiting'])
  expect(await desk.save({ ...edited, capacity: 3 })).toMatchObject({ ok: true })
  expect(await states()).toEqual(['taken', 'offered'])
})

test('seats of a lapsed offer do not keep staff from fewer seats, where nobody waits', async () => {
  const { programmeId, version } = await desk.plan()
  const holdUntil = shanghai('2026-11-24', '12:00')
  await seated(desk.world, { programmeId, seats: 2, state: 'offered', holdUntil })
  desk.world.clock.now = holdUntil
  expect(await desk.save({ programmeId, version, slots: [], capacity: 1 })).toMatchObject({ ok: true })
})

test('a programme of another point is not found', async () => {
  const { programmeId, version } = await desk.plan()
  const pointId = await desk.world.newPoint()
  expect(await desk.save({ programmeId, version, slots: [], pointId })).toMatchObject({ error: { code: 'not_found' } })
})
