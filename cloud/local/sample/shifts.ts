import { communityOf } from '../../../src/domain/id'
import type { Person } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from '../../../src/domain/time'
import { changes } from '../../handlers/table.generated'
import { settleShift } from '../../shifts/settle-shift'
import { findPointIds } from '../../storage/points/move-points'
import { findShift } from '../../storage/shifts/shift-rows'
import { takeShiftReminders } from '../../storage/shifts/reminders'
import type { Tx } from '../../storage/tables'
import { contextOf } from './context'
import { tellHours } from './hours'
import type { Cast } from './rooms'
import type { SampleFate, SampleShift, SampleShiftDay } from './shift-file'
import { shiftTimesOf } from './shift-times'

const REMINDERS_MAX = 200

const later = (at: string, ms: number): string => toInstant(Date.parse(at) + ms)

/** What happens to a signup, and when. */
interface Scene {
  tx: Tx
  who: Person
  signupId: string
  startsAt: string
  endsAt: string
  /** When the sample is loaded. */
  now: string
}

/** By the code of the screen: the digits themselves were looked at before the transaction. */
const come = ({ tx, who, signupId }: Scene, at: string) =>
  changes['shifts.checkIn'](contextOf(tx, who, at), { signupId, code: '000000' }, { signupId })

const depart = async ({ tx, who, signupId, now }: Scene, at: string): Promise<void> => {
  if (at > now) return // a shift that is under way
  await changes['shifts.checkOut'](contextOf(tx, who, at), { signupId, code: '000000' }, { signupId })
}

/** A while after {@link leave} of the one whose place is offered. */
const decline = ({ tx, who, signupId, now }: Scene) =>
  changes['shifts.answer'](contextOf(tx, who, later(now, -HOUR_MS / 4)), { signupId, isWanted: false }, undefined)

const leave = ({ tx, who, signupId, startsAt, now }: Scene) => {
  const [wish, latest] = [later(startsAt, -DAY_MS - HOUR_MS), later(now, -HOUR_MS / 2)]
  return changes['shifts.leave'](contextOf(tx, who, wish < latest ? wish : latest), { signupId }, undefined)
}

const arrive = async (scene: Scene): Promise<void> => {
  const at = later(scene.startsAt, -5 * MINUTE_MS)
  if (at <= scene.now) await come(scene, at)
}

/** Brings a signup into its state; the real handlers do it, with an earlier clock. */
const fates: Readonly<Record<SampleFate, (scene: Scene) => Promise<unknown>>> = {
  comes: async (scene) => {
    await arrive(scene)
    await depart(scene, later(scene.endsAt, -MINUTE_MS))
  },
  leavesEarly: async (scene) => {
    await arrive(scene)
    await depart(scene, later(scene.endsAt, -HOUR_MS / 2))
  },
  forgets: arrive,
  absent: async () => undefined,
  taken: async () => undefined,
  left: leave,
  waiting: async () => undefined,
  offered: async () => undefined, // the timer's work, once somebody has left
  declines: decline,
}

interface Plan {
  tx: Tx
  shift: SampleShift
  pointId: string
  cast: Cast
  now: string
}

const isClosed = (error: unknown): boolean => error instanceof Refusal && error.code === 'slot_closed'

/** @returns the id of the shift; undefined where the point is closed on that day */
const plan = async ({ tx, shift, pointId, cast, now }: Plan, day: SampleShiftDay): Promise<string | undefined> => {
  const worker = await workerAt(pointId, cast)
  const { startsAt, endsAt } = shiftTimesOf(shift, day.inDays, now)
  const { pointCode: _code, on: _days, from: _from, minutes: _minutes, leader, ...words } = shift
  const input = {
    ...words,
    pointId,
    startsAt,
    endsAt,
    leaveUntil: null,
    leaderId: leader === null ? null : idOf(cast, leader),
    weeks: 1,
  }
  try {
    const made = later(startsAt < now ? startsAt : now, -5 * DAY_MS)
    const { output } = await changes['shifts.save'](contextOf(tx, worker, made), input, undefined)
    return output.shiftIds[0]
  } catch (error) {
    if (isClosed(error)) return undefined
    throw error
  }
}

const idOf = ({ people }: Cast, name: string): string => {
  const id = people.get(name)
  if (id === undefined) throw new Error(`nobody of the sample is called ${name}`)
  return id
}

const workerAt = async (pointId: string, { workerOf }: Cast): Promise<Person> => ({
  personId: await workerOf(communityOf(pointId)),
  role: 'worker',
  communityId: communityOf(pointId),
})

const tell = async (context: Plan, shiftId: string, day: SampleShiftDay): Promise<void> => {
  const { tx, pointId, cast, now } = context
  const shift = await findShift(tx, shiftId, now)
  if (!shift) return
  const { startsAt, endsAt } = shift
  const worker = await workerAt(pointId, cast)
  const joinedMs = Math.min(Date.parse(startsAt), Date.parse(now)) - 2 * DAY_MS
  const scenes: { fate: SampleFate; scene: Scene }[] = []
  for (const [index, [name, fate]] of Object.entries(day.people).entries()) {
    const who: Person = { personId: idOf(cast, name), role: 'volunteer', communityId: null }
    const at = toInstant(joinedMs + index * HOUR_MS)
    const wish = { shiftId, isOldEnough: true, isSureOfClash: true }
    const { output } = await changes['shifts.join'](contextOf(tx, who, at), wish, undefined)
    scenes.push({ fate, scene: { tx, who, signupId: output.id, startsAt, endsAt, now } })
  }
  for (const { fate, scene } of scenes) await fates[fate](scene)
  if (day.cancelled !== undefined) {
    const at = later(startsAt < now ? startsAt : now, -HOUR_MS)
    const input = { shiftId, reason: day.cancelled }
    await changes['shifts.cancel'](contextOf(tx, worker, at), input, undefined)
  }
  const after = await findShift(tx, shiftId, now)
  if (after) await settleShift({ tx, now: endsAt < now ? endsAt : now }, after)
}

/**
 * Shifts of the four weeks around `now`, in every state: the real handlers make them, with earlier clocks. Messages are
 * left out, because nobody was there to receive them.
 * @throws Error when the file names an unknown person
 */
export const loadSampleShifts = async (
  tx: Tx,
  shifts: readonly SampleShift[],
  cast: Cast,
  now: string,
): Promise<void> => {
  const pointIds = await findPointIds(
    tx,
    shifts.map(({ pointCode }) => pointCode),
  )
  for (const shift of shifts) {
    const pointId = pointIds.get(shift.pointCode)
    if (pointId === undefined) continue
    for (const day of shift.on) {
      const context = { tx, shift, pointId, cast, now }
      const shiftId = await plan(context, day)
      if (shiftId !== undefined) await tell(context, shiftId, day)
    }
  }
  await takeShiftReminders(tx, now, REMINDERS_MAX)
  await tellHours(tx, cast, now)
}
