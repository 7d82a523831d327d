import { settleDue } from '../../cloud/programmes/settle-due'
import type { Answer } from '../../src/contract/errors'
import { newChild, savedChild } from '../children'
import { newKey } from '../factories'
import { openProgrammeDesk, type ProgrammeDesk } from '../programme-desk'
import { brokenProgrammesIn } from '../programme-laws'
import { enrol } from '../programmes'
import { newRoom } from '../rooms'
import { type Pair, race } from './race'

/** Of each kind of pair. */
const SIZE = process.env.LONG ? { pairs: 130 } : { pairs: 5, stride: 3 }
const PATIENCE_MS = process.env.LONG ? 600_000 : 60_000
/** Neither a deadlock nor a constraint may reach the caller. */
const WRONG = ['internal', 'try_again', 'failed']

let desk: ProgrammeDesk
let colleague: string
beforeAll(async () => {
  desk = await openProgrammeDesk()
  colleague = await desk.world.newPerson('worker', 1)
})
afterAll(() => desk.world.close())

interface Family {
  who: string
  childId: string
}
const family = async (): Promise<Family> => {
  const who = await desk.world.newPerson()
  return { who, childId: await newChild(desk.world, who) }
}
const reason = '演示老师有事'

/** What people and staff do to a course of four seats in a room, on two dates. */
const busyCourse = async () => {
  const { world, plan, worker, at } = desk
  const roomId = await newRoom(world, { pointId: desk.pointId })
  const { programmeId, sessionIds } = await plan({ roomId, weeks: 2, capacity: 4 })
  const [sessionId = ''] = sessionIds
  const [first, second, third] = await Promise.all([family(), family(), family()])
  const pairOf = ({ who, childId }: Family) => enrol(world, who, { programmeId, seats: [null, childId] })
  const [one, two, three] = [await pairOf(first), await pairOf(second), await pairOf(third)]
  const leave = (whose: Family, enrolmentId: string, seat?: number) =>
    world.call(whose.who, 'programmes.leave', { enrolmentId, ...(seat !== undefined && { seat }) }, newKey())
  const come = async () => {
    const { who, childId } = await family()
    return () => world.call(who, 'programmes.enrol', { programmeId, seats: [null, childId] }, newKey())
  }
  const revoked = { ...savedChild(), childId: second.childId, consent: false } as const
  return {
    come,
    /** Then the third family has an offer. */
    offer: () => leave(first, one.id),
    leaves: () => leave(second, two.id),
    givesOneBack: () => leave(second, two.id, 1),
    leavesLine: () => leave(third, three.id),
    answers: (isWanted: boolean) =>
      world.call(third.who, 'programmes.answer', { enrolmentId: three.id, isWanted }, newKey()),
    removesChild: () => world.call(second.who, 'children.remove', { childId: second.childId }, newKey()),
    revokes: () => world.call(second.who, 'children.save', revoked, newKey()),
    moves: () =>
      world.call(worker, 'programmes.move', { sessionId, startsAt: at('10:00', '2026-11-26'), reason }, newKey()),
    cancelsDate: () => world.call(colleague, 'programmes.cancel', { programmeId, sessionId, reason }, newKey()),
    cancels: () => world.call(colleague, 'programmes.cancel', { programmeId, reason }, newKey()),
    books: async () => {
      const input = { roomId, startsAt: at('10:00', '2026-11-26'), minutes: 60, partySize: 1, purpose: '' }
      return world.call(first.who, 'bookings.create', input, newKey())
    },
    timer: async (): Promise<Answer> => {
      const { programmesFailed } = await settleDue(world.app)
      return programmesFailed > 0 ? await world.call(null, 'programmes.mine', {}) : { ok: true, output: null }
    },
  }
}
type Course = Awaited<ReturnType<typeof busyCourse>>
type Way = (course: Course) => Pair | Promise<Pair>

/** Each kind of two acts at once, and what may be answered. */
const kinds: Record<string, [way: Way, answers: readonly string[]]> = {
  'somebody comes ∥ seats are given back': [async (c) => [await c.come(), c.leaves], ['ok ok']],
  'somebody comes ∥ one seat is given back': [async (c) => [await c.come(), c.givesOneBack], ['ok ok']],
  'somebody comes ∥ a date is moved': [async (c) => [await c.come(), c.moves], ['ok ok']],
  'somebody comes ∥ a date is cancelled': [async (c) => [await c.come(), c.cancelsDate], ['ok ok']],
  'somebody comes ∥ the course is cancelled': [
    async (c) => [await c.come(), c.cancels],
    ['ok ok', 'programme_cancelled ok'],
  ],
  'somebody comes ∥ a consent is taken back': [async (c) => [await c.come(), c.revokes], ['ok ok']],
  'seats are given back ∥ the child is removed': [(c) => [c.leaves, c.removesChild], ['ok ok', 'already_done ok']],
  'one seat is given back ∥ the child is removed': [
    (c) => [c.givesOneBack, c.removesChild],
    ['ok ok', 'already_done ok'],
  ],
  'seats are given back ∥ the course is cancelled': [(c) => [c.leaves, c.cancels], ['ok ok', 'already_done ok']],
  'who waits leaves ∥ seats are given back': [(c) => [c.leavesLine, c.leaves], ['ok ok']],
  'an offer is taken ∥ a date is moved': [offered((c) => [() => c.answers(true), c.moves]), ['ok ok']],
  'an offer is taken ∥ the course is cancelled': [
    offered((c) => [() => c.answers(true), c.cancels]),
    ['ok ok', 'offer_over ok'],
  ],
  'an offer is declined ∥ somebody comes': [offered(async (c) => [() => c.answers(false), await c.come()]), ['ok ok']],
  'an offer is taken ∥ it is given back': [
    offered((c) => [() => c.answers(true), c.leavesLine]),
    ['ok ok', 'offer_over ok'],
  ],
  'a date is moved ∥ its room is booked for then': [
    (c) => [c.moves, c.books],
    ['ok slot_taken', 'ok slot_blocked', 'slot_taken ok'],
  ],
  'a date is moved ∥ a date is cancelled': [(c) => [c.moves, c.cancelsDate], ['ok ok', 'programme_off ok']],
  'the timer ∥ seats are given back': [(c) => [c.timer, c.leaves], ['ok ok']],
  'the timer ∥ the course is cancelled': [offered((c) => [c.timer, c.cancels]), ['ok ok']],
}

function offered(way: Way): Way {
  return async (course) => {
    expect(await course.offer()).toMatchObject({ ok: true })
    return way(course)
  }
}

test.each(Object.keys(kinds))(
  '%s: seats, line, dates and rooms fit together',
  async (name) => {
    const [way, answers] = kinds[name] ?? [() => Promise.reject(new Error(name)), []]
    const counts = await race(desk.world, async () => way(await busyCourse()), SIZE)
    const codes = Object.keys(counts).flatMap((how) => how.split(' '))
    expect(codes.filter((code) => WRONG.includes(code))).toEqual([])
    expect(Object.keys(counts).filter((how) => !answers.includes(how))).toEqual([])
    expect(await brokenProgrammesIn(desk.world)).toEqual([])
    expect(await settleDue(desk.world.app)).toMatchObject({ programmesFailed: 0 })
    expect(await brokenProgrammesIn(desk.world)).toEqual([])
  },
  PATIENCE_MS,
)
