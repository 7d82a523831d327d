import type { Input } from '../../../src/contract/schema/types'
import { communityOf, makeId } from '../../../src/domain/id'
import { lastHold } from '../../../src/domain/hold'
import type { NewMessage } from '../../../src/domain/message/message'
import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { isOpenDay } from '../../../src/domain/shifts/open-day'
import {
  areTimesRight,
  isStartAhead,
  SHIFT_WEEKS_MAX,
  usualLeaveUntil,
  weeksLater,
} from '../../../src/domain/shifts/shift'
import { reportDay } from '../../../src/domain/points/report'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { reserveSign } from '../../shifts/reserve-sign'
import { freeTimeOf, settleShiftBeforeChange, settleShift } from '../../shifts/settle-shift'
import { shiftMessage } from '../../shifts/shift-messages'
import { findCalendarAround } from '../../storage/points/calendar'
import { findPoint, type FoundPoint } from '../../storage/points/points'
import { mayLead } from '../../storage/shifts/leader'
import { findShift, type ShiftRow } from '../../storage/shifts/shift-rows'
import { insertShifts, moveExpected, replaceShift, type ShiftColumns } from '../../storage/shifts/shift-writes'
import { hasMarks, listLiveSignups } from '../../storage/shifts/signup-rows'
import { shortenOffers } from '../../storage/shifts/signup-writes'
import type { Tx } from '../../storage/tables'
import type { ChangeContext, ChangeHandler } from '../handler'

type Wish = Input<'shifts.save'>

const timesOf = ({ startsAt, endsAt, leaveUntil }: Wish, weeks: number) => {
  const start = weeksLater(startsAt, weeks)
  const leave = leaveUntil === null ? usualLeaveUntil(start) : weeksLater(leaveUntil, weeks)
  return { startsAt: start, endsAt: weeksLater(endsAt, weeks), leaveUntil: leave }
}

const columnsOf = (wish: Wish, weeks: number) => {
  const { startsAt, endsAt, leaveUntil } = timesOf(wish, weeks)
  return {
    kind: wish.kind,
    title: wish.title.trim(),
    about: wish.about.trim(),
    skills: wish.skills.trim(),
    bring: wish.bring.trim(),
    meet: wish.meet.trim(),
    age_min: wish.ageMin,
    leader_id: wish.leaderId,
    starts_at: startsAt,
    ends_at: endsAt,
    leave_until: leaveUntil,
    capacity: wish.capacity,
  }
}

/** @throws Refusal */
const checkWritten = (wish: Wish): void => {
  if (wish.title.trim() === '') throw new Refusal('name_missing')
  refuseUnclear({ title: wish.title, skills: wish.skills, bring: wish.bring, meet: wish.meet })
  if (!areTimesRight(timesOf(wish, 0))) throw new Refusal('times_wrong')
}

/** @throws Refusal `times_wrong` in the past, `slot_closed` with the first time at which the point is closed */
const refuseTimes = async ({ tx, now }: ChangeContext, wish: Wish, point: FoundPoint, weeks: number): Promise<void> => {
  if (!isStartAhead(wish.startsAt, now)) throw new Refusal('times_wrong')
  const calendar = await findCalendarAround(tx, wish.startsAt, 1, 7 * SHIFT_WEEKS_MAX)
  for (let week = 0; week < weeks; week++) {
    const times = timesOf(wish, week)
    if (!isOpenDay(point, calendar, times)) throw new Refusal('slot_closed', { clashAt: times.startsAt })
  }
}

/** A leader who was named earlier stays, whatever became of their role. @throws Refusal `leader_wrong` */
const checkLeader = async (tx: Tx, { leaderId, pointId }: Wish, before: string | null): Promise<void> => {
  if (leaderId === null || leaderId === before) return
  if (!(await mayLead(tx, leaderId, communityOf(pointId)))) throw new Refusal('leader_wrong')
}

const create = async (context: ChangeContext, wish: Wish, point: FoundPoint) => {
  const { tx, person, now, random16 } = context
  await refuseTimes(context, wish, point, wish.weeks)
  await checkLeader(tx, wish, null)
  const communityId = communityOf(wish.pointId)
  const seriesId = wish.weeks > 1 ? makeId(communityId, random16()) : null
  const shifts: ShiftColumns[] = Array.from({ length: wish.weeks }, (_, week) => ({
    ...columnsOf(wish, week),
    community_id: communityId,
    id: makeId(communityId, random16()),
    point_id: wish.pointId,
    series_id: seriesId,
    made_by: person.personId,
    made_at: now,
    code_secret: random16(),
  }))
  return { version: await insertShifts(tx, shifts), shiftIds: shifts.map(({ id }) => id) }
}

/** Hours are counted from a shift's times, so these stay as they are once it has begun or somebody was marked. */
const refuseMove = async (context: ChangeContext, wish: Wish, before: ShiftRow, point: FoundPoint) => {
  const { tx, now } = context
  const hasBegun = Date.parse(before.startsAt) <= Date.parse(now)
  if (hasBegun || (await hasMarks(tx, before.id))) throw new Refusal('shift_begun')
  await refuseTimes(context, wish, point, 1)
}

/**
 * No offer lasts longer than it would for the new start.
 * @returns what tells its person the new end, if there is time left
 */
const moveOffers = async ({ tx, now }: ChangeContext, after: ShiftRow): Promise<NewMessage[]> => {
  const until = lastHold(after.startsAt)
  const shortened = await shortenOffers(tx, after.id, until)
  if (Date.parse(until) <= Date.parse(now)) return []
  const data = { title: after.title, at: after.startsAt, until }
  return shortened.flatMap(({ personId }) => shiftMessage(after, personId, 'shift_offered', data))
}

/** Tells the people of a shift about its new times, and expects them then. @throws Refusal `shift_clash_people` */
const movePeople = async (context: ChangeContext, after: ShiftRow): Promise<NewMessage[]> => {
  const { tx } = context
  const live = await listLiveSignups(tx, after.id)
  const messages: NewMessage[] = []
  for (const { personId } of live) messages.push(...(await freeTimeOf(context, personId, after)))
  const clashAt = await moveExpected(tx, after.id)
  if (clashAt !== null) throw new Refusal('shift_clash_people', { clashAt })
  const data = { title: after.title, at: after.startsAt, point: after.point }
  messages.push(...live.flatMap(({ personId }) => shiftMessage(after, personId, 'shift_changed', data)))
  return [...messages, ...(await moveOffers(context, after))]
}

const edit = async (context: ChangeContext, wish: Wish, shiftId: string, point: FoundPoint) => {
  const { tx, now } = context
  const found = await findShift(tx, shiftId, now)
  if (!found || found.pointId !== wish.pointId) throw new Refusal('not_found')
  if (found.cancelReason !== null) throw new Refusal('shift_off')
  await checkLeader(tx, wish, found.leaderId)
  const settled = await settleShiftBeforeChange({ tx, now }, found)
  const before = (await findShift(tx, shiftId, now)) ?? found
  const isMoved =
    Date.parse(before.startsAt) !== Date.parse(wish.startsAt) || Date.parse(before.endsAt) !== Date.parse(wish.endsAt)
  if (isMoved) await refuseMove(context, wish, before, point)
  if (wish.capacity < before.taken) throw new Refusal('seats_taken')
  const version = await replaceShift(tx, shiftId, columnsOf(wish, 0), wish.version ?? '')
  if (version === undefined) throw new Refusal('changed_meanwhile')
  const after = (await findShift(tx, shiftId, now)) ?? before
  const moved = isMoved ? await movePeople(context, after) : []
  return { version, messages: [...settled, ...moved, ...(await settleShift({ tx, now }, after))] }
}

/** Plans a shift or a series, or replaces one shift. A shift that is replaced is locked. */
export const shiftsSave: ChangeHandler<'shifts.save'> = async (context, input) => {
  const { tx, person, now } = context
  const { pointId, shiftId } = input
  const communityId = communityOf(pointId)
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  if (shiftId !== undefined && communityOf(shiftId) !== communityId) throw new Refusal('not_found')
  checkWritten(input)
  const point = await findPoint(tx, pointId, reportDay(now))
  if (!point) throw new Refusal('not_found')
  await reserveSign(context, { communityId, pointId, name: point.name })
  if (shiftId !== undefined) {
    const { version, messages } = await edit(context, input, shiftId, point)
    return { output: { shiftIds: [shiftId], version }, audit: [{ communityId, subjectId: shiftId }], messages }
  }
  const { version, shiftIds } = await create(context, input, point)
  return {
    output: { shiftIds, version },
    audit: shiftIds.map((subjectId) => ({ communityId, subjectId })),
    messages: [],
  }
}
