import { settleRooms } from '../../cloud/rooms/tick'
import type { Answer } from '../../src/contract/errors'
import { brokenIn } from '../booking-laws'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../factories'
import { personIdOf } from '../people'
import { newBooking, newWaitlistEntry, newRoom } from '../rooms'
import { shanghai, times } from '../times'
import { codeOf, type Pair, race as raceIn } from './race'

const PAIRS = process.env.LONG ? 300 : 60
const PATIENCE_MS = process.env.LONG ? 300_000 : 60_000

const TOMORROW = '2026-11-25'
const TEN = shanghai(TOMORROW, '10:00')
const TWO = { startsAt: shanghai(TOMORROW, '14:00'), endsAt: shanghai(TOMORROW, '15:00') }
const AFTER_TEN = '2026-11-24T02:00:01.000Z'

let world: World
let [worker, colleague] = ['', '']
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '16' })
  worker = await world.newPerson('worker')
  colleague = await world.newPerson('worker')
})
afterEach(() => world.close())

/** Many pairs; which call starts earlier changes from one to the next. */
const race = (makePair: () => Promise<Pair>, longer = 0) => raceIn(world, makePair, { pairs: PAIRS, longer })

/** One call succeeds and the other is refused, and each of them wins sometimes. */
const expectOneWinner = (counts: Record<string, number>, firstHears: string[], secondHears: string[]): void => {
  const [firstWon, secondWon] = [secondHears.map((code) => `ok ${code}`), firstHears.map((code) => `${code} ok`)]
  const ways = Object.keys(counts)
  expect(ways.filter((way) => ![...firstWon, ...secondWon].includes(way))).toEqual([])
  expect([firstWon, secondWon].map((won) => ways.some((way) => won.includes(way)))).toEqual([true, true])
}

const book = (who: string, roomId: string, startsAt: string) =>
  world.call(who, 'bookings.create', { roomId, startsAt, minutes: 60, partySize: 1, purpose: '' }, newKey())

/** A room and a person who has booked it. */
const newBooked = async (startsAt: string, rules: Parameters<typeof newRoom>[1] = {}) => {
  const [roomId, holder] = [await newRoom(world, rules), await world.newPerson()]
  const answer = await book(holder, roomId, startsAt)
  if (!answer.ok) throw new Error(answer.error.code)
  return { roomId, holder, bookingId: (answer.output as { id: string }).id }
}

/** A room and a person with an offer for a slot of it. */
const newOffered = async (holdUntil: string) => {
  const [roomId, waiter] = [await newRoom(world), await world.newPerson()]
  const when = { ...TWO, roomId, personId: personIdOf(waiter) }
  const waitlistEntryId = await newWaitlistEntry(world, when)
  const reservationId = await newBooking(world, { ...when, state: 'held', waitlistEntryId, holdUntil })
  await world.db
    .updateTable('waitlist_entry')
    .set({ state: 'offered', reservation_id: reservationId })
    .where('id', '=', waitlistEntryId)
    .execute()
  return { roomId, answer: () => world.call(waiter, 'bookings.answer', { waitlistEntryId, isWanted: true }, newKey()) }
}

/** The number of reservations in each state. */
const states = async (): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { state } of (await world.rows('reservation')).reservation ?? [])
    counts[String(state)] = (counts[String(state)] ?? 0) + 1
  return counts
}

test(
  'a booking is moved to a slot that somebody books: one of them gets it, and the other loses nothing',
  async () => {
    const counts = await race(async () => {
      const { roomId, bookingId } = await newBooked(TEN)
      const stranger = await world.newPerson()
      return [
        () => world.call(worker, 'bookings.move', { bookingId, roomId, startsAt: TWO.startsAt, minutes: 60 }, newKey()),
        () => book(stranger, roomId, TWO.startsAt),
      ]
    }, 14)
    expectOneWinner(counts, ['slot_taken'], ['slot_taken'])
    // Moved: the old booking is cancelled and a new one confirmed. Not moved: it and the other person's are confirmed.
    const moved = counts['ok slot_taken'] ?? 0
    expect(await states()).toEqual({ cancelled: moved, confirmed: moved + 2 * (PAIRS - moved) })
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)

test(
  'staff cancel a booking while its person checks in: exactly one of both happens',
  async () => {
    const counts = await race(async () => {
      const code = newKey().slice(4, 12).toLowerCase()
      const { bookingId, holder } = await newBooked(TUESDAY_TEN, { code, rules: { noticeMinutes: 0 } })
      return [
        () => world.call(worker, 'bookings.cancel', { bookingId, reason: '演示停电' }, newKey()),
        () => world.call(holder, 'bookings.checkIn', { bookingId, code: `YJ:${code}` }, newKey()),
      ]
    })
    expectOneWinner(counts, ['already_done'], ['check_in_cancelled'])
    expect(await states()).toEqual({ cancelled: counts['ok check_in_cancelled'], checkedIn: counts['already_done ok'] })
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)

test(
  'a room is blocked for an hour that somebody books: exactly one of both happens',
  async () => {
    const counts = await race(async () => {
      const [roomId, stranger] = [await newRoom(world), await world.newPerson()]
      return [
        () => world.call(worker, 'bookings.block', { ...TWO, roomId, title: '演示大扫除', weeks: 1 }, newKey()),
        () => book(stranger, roomId, TWO.startsAt),
      ]
    })
    expectOneWinner(counts, ['slot_taken'], ['slot_blocked', 'slot_taken'])
    const booked = counts['slot_taken ok'] ?? 0
    expect(await states()).toEqual({ blocked: PAIRS - booked, confirmed: booked })
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)

test(
  'the slot of an expired offer goes to one of two others, and never back',
  async () => {
    const late: string[] = []
    const counts = await race(async () => {
      const { roomId, answer } = await newOffered(TUESDAY_TEN)
      const [stranger, neighbour] = [await world.newPerson(), await world.newPerson()]
      const bookBesideAnswer = async () => {
        const [booked, answered] = await Promise.all([book(stranger, roomId, TWO.startsAt), answer()])
        late.push(codeOf(answered))
        return booked
      }
      return [bookBesideAnswer, () => book(neighbour, roomId, TWO.startsAt)]
    })
    expectOneWinner(counts, ['slot_taken'], ['slot_taken'])
    expect(late).toEqual(times(PAIRS).map(() => 'offer_over'))
    expect(await states()).toEqual({ expired: PAIRS, confirmed: PAIRS })
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)

test(
  'two workers decide about one request at once: the first decides, and the person gets one message',
  async () => {
    const counts = await race(async () => {
      const { bookingId } = await newBooked(TEN, { rules: { approval: 'staff' } })
      return [
        () => world.call(worker, 'bookings.decide', { bookingId, decision: 'approve', reason: null }, newKey()),
        () => world.call(colleague, 'bookings.decide', { bookingId, decision: 'refuse', reason: '演示排练' }, newKey()),
      ]
    })
    expectOneWinner(counts, ['already_done'], ['already_done'])
    expect(await states()).toEqual({ confirmed: counts['ok already_done'], refused: counts['already_done ok'] })
    const { outbox } = await world.rows('outbox')
    expect(
      outbox?.filter(({ template }) => template === 'booking_approved' || template === 'booking_refused'),
    ).toHaveLength(PAIRS)
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)

test(
  'an offer is accepted while the timer expires it: it is taken or it is over',
  async () => {
    const counts = await race(async () => {
      const { answer } = await newOffered(AFTER_TEN)
      const atTime = <T>(now: string, call: () => Promise<T>) => {
        world.clock.now = now
        return call()
      }
      const timer = async (): Promise<Answer> => {
        await atTime(AFTER_TEN, () => settleRooms(world.app))
        return { ok: true, output: null }
      }
      return [() => atTime(TUESDAY_TEN, answer), timer]
    }, 4)
    // The timer always succeeds; the answer is in time or too late.
    expect(Object.keys(counts).sort()).toEqual(['offer_over ok', 'ok ok'])
    // A room that the refused answer had locked is skipped by the timer and settled by its next run.
    world.clock.now = AFTER_TEN
    await settleRooms(world.app)
    expect(await states()).toEqual({ confirmed: counts['ok ok'], expired: counts['offer_over ok'] })
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)
