import { sql } from 'kysely'
import { brokenIn, countAnswers, overlapsIn } from '../booking-laws'
import { newKey, openWorld, type World } from '../factories'
import { newRoom } from '../rooms'
import { shanghai, times } from '../times'

let world: World
let callers: string[]
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '16' })
  callers = await Promise.all(times(50).map(() => world.newPerson()))
})
afterEach(() => world.close())

const PATIENT = { windowDays: 60, activeMax: 10_000, weekMinutesMax: 100_000, bufferMinutes: 0 }
const CALLERS = 50
const SLOTS = process.env.LONG ? 200 : 20
/** Half-hour slots from 9:00 to 21:00. */
const SLOTS_A_DAY = 24

const slotAt = (slot: number): string => {
  const [day, half] = [1 + Math.floor(slot / SLOTS_A_DAY), slot % SLOTS_A_DAY]
  const startMs = Date.parse(shanghai('2026-11-24', '09:00')) + day * 86_400_000 + half * 1_800_000
  return new Date(startMs).toISOString()
}
const book = (who: string, roomId: string, startsAt: string, minutes = 30) =>
  world.call(who, 'bookings.create', { roomId, startsAt, minutes, partySize: 1, purpose: '' }, newKey())

/** All callers book each slot at once. @returns the slots that did not go to exactly one caller */
const race = async (roomId: string, slots: number): Promise<unknown[]> => {
  const unfair = []
  for (let slot = 0; slot < slots; slot++) {
    const counts = countAnswers(await Promise.all(callers.map((who) => book(who, roomId, slotAt(slot)))))
    if (counts.ok !== 1 || counts.slot_taken !== CALLERS - 1) unfair.push({ slot, ...counts })
  }
  return unfair
}

test(`of fifty callers on one slot exactly one gets it, ${SLOTS} times`, async () => {
  const roomId = await newRoom(world, { rules: PATIENT })
  expect(await race(roomId, SLOTS)).toEqual([])
  expect(await brokenIn(world)).toEqual([])
}, 300_000)

test('without the exclusion constraint the same race has several winners', async () => {
  const roomId = await newRoom(world, { rules: PATIENT })
  await sql`alter table reservation drop constraint reservation_once`.execute(world.db)
  expect((await race(roomId, 10)).length).toBeGreaterThan(0)
  expect((await overlapsIn(world)).length).toBeGreaterThan(0)
}, 60_000)

test('of bookings at overlapping but different times never two are made', async () => {
  const roomId = await newRoom(world, { rules: { ...PATIENT, bufferMinutes: 30 } })
  for (let round = 0; round < 20; round++) {
    const answers = await Promise.all(
      callers.map((who, number) => book(who, roomId, slotAt(round * SLOTS_A_DAY + (number % 5)), 90)),
    )
    const counts = countAnswers(answers)
    expect(counts.ok).toBeGreaterThan(0)
    expect(Object.keys(counts).sort()).toEqual(['ok', 'slot_taken'])
  }
  expect(await brokenIn(world)).toEqual([])
}, 60_000)

test('a caller with a quota of two gets two of twenty rooms booked at once, never three', async () => {
  const rooms = await Promise.all(times(20).map((_, number) => newRoom(world, { communityId: 1 + (number % 2) })))
  for (const [round, who] of callers.slice(0, 9).entries()) {
    const counts = countAnswers(
      await Promise.all(rooms.map((roomId, number) => book(who, roomId, slotAt(number + 20 * round)))),
    )
    expect(counts).toEqual({ ok: 2, quota_count: 18 })
  }
  expect(await brokenIn(world)).toEqual([])
}, 60_000)

test('twenty simultaneous calls with one key make one booking and get one answer', async () => {
  const [roomId, key, who] = [await newRoom(world), newKey(), callers[0] ?? '']
  const wish = { roomId, startsAt: slotAt(3), minutes: 60, partySize: 1, purpose: '' }
  const answers = await Promise.all(times(20).map(() => world.call(who, 'bookings.create', wish, key)))
  expect(answers[0]).toMatchObject({ ok: true })
  expect(answers).toEqual(times(20).map(() => answers[0]))
  const { reservation, audit, outbox } = await world.rows('reservation', 'audit', 'outbox')
  expect([reservation?.length, audit?.length, outbox?.length]).toEqual([1, 1, 1])
})
