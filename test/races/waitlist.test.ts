import type { Answer } from '../../src/contract/errors'
import { makeTick } from '../../cloud/tick/tick'
import { brokenIn, countAnswers } from '../booking-laws'
import { newKey, openWorld, type World } from '../factories'
import { personIdOf } from '../people'
import { newBooking, newWaitlistEntry, newRoom } from '../rooms'
import { shanghai, times } from '../times'

let world: World
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '16' })
})
afterEach(() => world.close())

const SLOTS = 30
const WAITING = 200
const WALK_INS = 120
const ENTRIES_EACH = 3
const PATIENT = { windowDays: 60, activeMax: 10_000, weekMinutesMax: 100_000, bufferMinutes: 0 }
/** One-hour slots from 9:00 to 21:00, from Monday 30 November on. */
const HOURS_A_DAY = 12
const HOUR_MS = 3_600_000
const FIRST_MS = Date.parse(shanghai('2026-11-30', '09:00'))

const startOf = (slot: number): string => {
  const [day, hour] = [Math.floor(slot / HOURS_A_DAY), slot % HOURS_A_DAY]
  return new Date(FIRST_MS + day * 24 * HOUR_MS + hour * HOUR_MS).toISOString()
}
const slotOf = (number: number) => {
  const startsAt = startOf(number % SLOTS)
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + HOUR_MS).toISOString() }
}

/** The calls in a mixed order, the same in every run. */
const mixed = <T>(calls: readonly T[]): T[] =>
  calls
    .map((call, index) => ({ call, rank: (index * 7919) % 1009 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ call }) => call)

const fullRoom = async () => {
  const roomId = await newRoom(world, { rules: PATIENT })
  const newPersons = (count: number) => Promise.all(times(count).map(() => world.newPerson()))
  const [holders, waiters, walkIns] = [
    await newPersons(SLOTS),
    await newPersons(Math.ceil(WAITING / ENTRIES_EACH)),
    await newPersons(WALK_INS),
  ]
  const bookings = await Promise.all(
    holders.map((who, slot) => newBooking(world, { roomId, personId: personIdOf(who), ...slotOf(slot) })),
  )
  const places: string[] = []
  for (let number = 0; number < WAITING; number++) {
    const personId = personIdOf(waiters[number % waiters.length] ?? '')
    places.push(await newWaitlistEntry(world, { roomId, personId, ...slotOf(number) }))
  }
  const cancels = bookings.map((bookingId, slot) => {
    const key = newKey()
    return () => world.call(holders[slot] ?? '', 'bookings.cancel', { bookingId, reason: null }, key)
  })
  const creates = walkIns.map((who, number) => {
    const input = { roomId, startsAt: startOf(number % SLOTS), minutes: 60, partySize: 1, purpose: '' }
    const call = (key: string) => world.call(who, 'bookings.create', input, key)
    return call
  })
  /** Every walk-in once, each with a new key. */
  const freshCreates = () =>
    creates.map((create) => {
      const key = newKey()
      return () => create(key)
    })
  return { places, cancels, freshCreates }
}

/** A call that waited too long for the room is repeated with its key, as the phone does. */
const TRIES = 5
const untilAnswered = async (call: () => Promise<Answer | undefined>): Promise<Answer | undefined> => {
  let answer = await call()
  for (let tries = 1; tries < TRIES && answer?.ok === false && answer.error.code === 'try_again'; tries += 1) {
    answer = await call()
  }
  return answer
}

/** Two timers at once, amid all other calls. */
const ticks = () => times(2).map(() => () => makeTick(world.app)().then(() => undefined))
const atOnce = (calls: readonly (() => Promise<Answer | undefined>)[]) => Promise.all(mixed(calls).map(untilAnswered))
const answersOf = (results: readonly (Answer | undefined)[]) => countAnswers(results.filter((one) => one !== undefined))

test('freed slots are offered in the order of the waitlist, each entry once, and nobody books past it', async () => {
  const { places, cancels, freshCreates } = await fullRoom()
  expect(answersOf(await atOnce([...cancels, ...ticks(), ...freshCreates()]))).toEqual({
    ok: SLOTS,
    slot_taken: WALK_INS,
  })

  const offered = async () => {
    const { reservation } = await world.rows('reservation')
    const holds = reservation?.filter(({ kind }) => kind === 'hold') ?? []
    return holds.map(({ waitlist_entry_id: id }) => places.indexOf(String(id))).sort((a, b) => a - b)
  }
  const upTo = (count: number) => times(Math.min(count, WAITING)).map((_, number) => number)
  expect(await offered()).toEqual(upTo(SLOTS))
  for (let round = 2; (round - 1) * SLOTS < WAITING; round++) {
    world.clock.now = new Date(Date.parse(world.clock.now) + 14 * HOUR_MS).toISOString()
    const counts = answersOf(await atOnce([...ticks(), ...freshCreates().slice(0, SLOTS)]))
    // A timer skips a locked room. If the call that locked it was refused, only the next timer settles the room.
    await makeTick(world.app)()
    const free = Math.max(0, round * SLOTS - WAITING)
    expect(counts).toEqual({ ...(free > 0 && { ok: free }), slot_taken: SLOTS - free })
    expect(await offered()).toEqual(upTo(round * SLOTS))
    expect(await brokenIn(world)).toEqual([])
  }
  const { outbox } = await world.rows('outbox')
  expect(outbox?.filter(({ template }) => template === 'waitlist_offered')).toHaveLength(WAITING)
}, 120_000)
