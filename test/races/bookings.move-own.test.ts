import { brokenIn } from '../booking-laws'
import { newKey, openWorld, type World } from '../factories'
import { newRoom } from '../rooms'
import { shanghai } from '../times'
import { type Pair, race as raceIn } from './race'

const PAIRS = process.env.LONG ? 300 : 40
const PATIENCE_MS = process.env.LONG ? 300_000 : 60_000

const TOMORROW = '2026-11-25'
const TEN = shanghai(TOMORROW, '10:00')
const TWO = { startsAt: shanghai(TOMORROW, '14:00'), endsAt: shanghai(TOMORROW, '15:00') }

let world: World
let worker = ''
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '16' })
  worker = await world.newPerson('worker')
})
afterEach(() => world.close())

/** @param longer how many more round trips the first call needs to its decisive statement */
const race = (makePair: () => Promise<Pair>, longer = 0) => raceIn(world, makePair, { pairs: PAIRS, longer })

const wish = (roomId: string, startsAt: string) => ({ roomId, startsAt, minutes: 60, partySize: 1, purpose: '' })

/** A room, a person who has booked it at ten, and their move to two o'clock. */
const newMove = async () => {
  const [roomId, holder] = [await newRoom(world), await world.newPerson()]
  const { id: bookingId } = await world.ask(holder, 'bookings.create', wish(roomId, TEN), newKey())
  const move = () =>
    world.call(holder, 'bookings.move', { bookingId, roomId, startsAt: TWO.startsAt, minutes: 60 }, newKey())
  return { roomId, move }
}

/** How many reservations of a kind are in a state. */
const countOf = async (kind: string, state: string): Promise<number> => {
  const { reservation = [] } = await world.rows('reservation')
  return reservation.filter((row) => row.kind === kind && row.state === state).length
}

test(
  'a person moves to a slot that somebody books: whoever comes second keeps what they had',
  async () => {
    const counts = await race(async () => {
      const [{ roomId, move }, stranger] = [await newMove(), await world.newPerson()]
      return [move, () => world.call(stranger, 'bookings.create', wish(roomId, TWO.startsAt), newKey())]
    }, 14)
    expect(Object.keys(counts).sort()).toEqual(['ok slot_taken', 'slot_taken ok'])
    expect(await countOf('booking', 'confirmed')).toBe(PAIRS + (counts['slot_taken ok'] ?? 0))
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)

test(
  'a person moves to a slot that staff block: exactly one of both happens',
  async () => {
    const counts = await race(async () => {
      const { roomId, move } = await newMove()
      const block = { ...TWO, roomId, title: '演示大扫除', weeks: 1 }
      return [move, () => world.call(worker, 'bookings.block', block, newKey())]
    })
    const ways = ['ok slot_taken', 'slot_blocked ok', 'slot_taken ok']
    expect(Object.keys(counts).filter((way) => !ways.includes(way))).toEqual([])
    expect(await countOf('booking', 'confirmed')).toBe(PAIRS)
    expect(await countOf('block', 'blocked')).toBe(PAIRS - (counts['ok slot_taken'] ?? 0))
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)

test(
  'a person moves away from a slot that somebody queues for: they are offered it, or read that it is free',
  async () => {
    const counts = await race(async () => {
      const [{ roomId, move }, waiter] = [await newMove(), await world.newPerson()]
      return [move, () => world.call(waiter, 'bookings.join', wish(roomId, TEN), newKey())]
    })
    expect(Object.keys(counts).filter((way) => !['ok ok', 'ok slot_free'].includes(way))).toEqual([])
    expect(await countOf('hold', 'held')).toBe(counts['ok ok'] ?? 0)
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)
