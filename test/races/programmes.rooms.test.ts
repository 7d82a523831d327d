import { newKey } from '../factories'
import { openProgrammeDesk, type ProgrammeDesk } from '../programme-desk'
import { savedProgramme } from '../programmes'
import { newRoom } from '../rooms'
import { type Pair, race as raceIn } from './race'

const PAIRS = process.env.LONG ? 150 : 30
const PATIENCE_MS = process.env.LONG ? 300_000 : 60_000

let desk: ProgrammeDesk
let colleague: string
beforeEach(async () => {
  desk = await openProgrammeDesk()
  colleague = await desk.world.newPerson('worker', 1)
})
afterEach(() => desk.world.close())

const race = (makePair: () => Promise<Pair>, longer = 0) => raceIn(desk.world, makePair, { pairs: PAIRS, longer })
const hour = { minutes: 60, partySize: 1, purpose: '' }
const book = async (roomId: string, startsAt: string) =>
  desk.world.call(await desk.world.newPerson(), 'bookings.create', { roomId, startsAt, ...hour }, newKey())
const plan = (roomId: string) =>
  desk.world.call(desk.worker, 'programmes.save', savedProgramme({ pointId: desk.pointId, roomId, weeks: 3 }), newKey())
const move = (sessionId: string, startsAt: string) =>
  desk.world.call(desk.worker, 'programmes.move', { sessionId, startsAt, reason: '演示老师有事' }, newKey())

/** How many dates take place, and how many blocks keep rooms for them. */
const standing = async () => {
  const { programme_session = [] } = await desk.world.rows('programme_session')
  const blocks = (await desk.blocks()).filter(({ state }) => state === 'blocked')
  return { dates: programme_session.filter(({ cancelled_at }) => cancelled_at === null).length, blocks: blocks.length }
}
const timesOf = (counts: Record<string, number>, ...ways: string[]) =>
  ways.reduce((sum, way) => sum + (counts[way] ?? 0), 0)

test(
  'a course has its room on all dates, or somebody was faster on one of them and it has none',
  async () => {
    const counts = await race(async () => {
      const roomId = await newRoom(desk.world, { pointId: desk.pointId })
      return [() => plan(roomId), () => book(roomId, desk.at('17:00', '2026-12-02'))]
    })
    const [won, lost] = [timesOf(counts, 'ok slot_taken', 'ok slot_blocked'), timesOf(counts, 'slot_taken ok')]
    expect(won + lost).toBe(PAIRS)
    expect(await standing()).toEqual({ dates: 3 * won, blocks: 3 * won })
  },
  PATIENCE_MS,
)

test(
  'a date moves to a time that somebody books at the same moment, or stays with its room',
  async () => {
    const counts = await race(async () => {
      const roomId = await newRoom(desk.world, { pointId: desk.pointId })
      const { sessionIds } = await desk.plan({ roomId, weeks: 1 })
      return [
        () => move(sessionIds[0] ?? '', desk.at('10:00', '2026-11-26')),
        () => book(roomId, desk.at('10:00', '2026-11-26')),
      ]
    })
    expect(timesOf(counts, 'ok slot_taken', 'ok slot_blocked', 'slot_taken ok')).toBe(PAIRS)
    expect(await standing()).toEqual({ dates: PAIRS, blocks: PAIRS })
  },
  PATIENCE_MS,
)

test(
  'a date that is moved and cancelled at the same moment keeps no room',
  async () => {
    const counts = await race(async () => {
      const roomId = await newRoom(desk.world, { pointId: desk.pointId })
      const { programmeId, sessionIds } = await desk.plan({ roomId, weeks: 1 })
      return [
        () => move(sessionIds[0] ?? '', desk.at('10:00', '2026-11-26')),
        () => desk.world.call(colleague, 'programmes.cancel', { programmeId, reason: '演示停电' }, newKey()),
      ]
    })
    expect(timesOf(counts, 'ok ok', 'programme_off ok')).toBe(PAIRS)
    expect(await standing()).toEqual({ dates: 0, blocks: 0 })
  },
  PATIENCE_MS,
)

test(
  'a room that is closed for good while a course is planned in it has no course',
  async () => {
    const counts = await race(async () => {
      const roomId = await newRoom(desk.world, { pointId: desk.pointId })
      return [
        () => plan(roomId),
        () => desk.world.call(colleague, 'rooms.retire', { roomId, reason: '演示' }, newKey()),
      ]
    })
    expect(timesOf(counts, 'ok programme_block', 'room_retired ok')).toBe(PAIRS)
  },
  PATIENCE_MS,
)
