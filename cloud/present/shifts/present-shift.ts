import type { Output } from '../../../src/contract/schema/types'
import { servedMinutes } from '../../../src/domain/hours/served-minutes'
import { isShort } from '../../../src/domain/shifts/shift'
import { hasPlace, isLive, signupStateAt } from '../../../src/domain/signup/state'
import { waitlistUntil } from '../../../src/domain/signup/waitlist'
import type { Walk } from '../../platform/walking'
import type { ShiftRow } from '../../storage/shifts/shift-rows'
import type { SignupRow } from '../../storage/shifts/signup-rows'

/** The times of a stored shift, for the rules. */
export const shiftTimes = ({ startsAt, endsAt, leaveUntil, capacity, taken, cancelReason }: ShiftRow) => ({
  startsAt,
  endsAt,
  leaveUntil,
  capacity,
  taken,
  isCancelled: cancelReason !== null,
})

/** A shift in a list. @param walk from the asked position */
export const presentShiftRow = (
  row: ShiftRow,
  now: string,
  walk: Walk | null = null,
): Output<'shifts.open'>['rows'][number] => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  capacity: row.capacity,
  taken: row.taken,
  point: { id: row.pointId, name: row.point },
  communityId: row.communityId,
  community: row.community,
  ageMin: row.ageMin,
  isShort: isShort(shiftTimes(row), now),
  skills: row.skills,
  walk,
})

/** A shift as anybody may see it. */
export const presentShift = (row: ShiftRow, now: string): Output<'shifts.get'>['shift'] => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  about: row.about,
  skills: row.skills,
  bring: row.bring,
  meet: row.meet,
  ageMin: row.ageMin,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  leaveUntil: row.leaveUntil,
  waitlistUntil: waitlistUntil(row.startsAt),
  capacity: row.capacity,
  taken: row.taken,
  point: { id: row.pointId, name: row.point, address: row.address, phone: row.phone },
  communityId: row.communityId,
  community: row.community,
  leader: row.leader,
  cancelled: row.cancelReason,
  isShort: isShort(shiftTimes(row), now),
  version: row.version,
})

/**
 * When somebody came and went; null where they did not come. Who forgot to check out has served until the end, whether
 * or not the timer has written it down.
 */
export const presentPresence = (row: SignupRow, now: string): Output<'shifts.join'>['presence'] => {
  const { checkedInAt, checkedInBy, startsAt, endsAt } = row
  if (checkedInAt === null || checkedInBy === null) return null
  const isOver = signupStateAt(row, now) === 'served'
  const checkedOutAt = row.checkedOutAt ?? (isOver ? endsAt : null)
  const counted = checkedOutAt === null ? null : servedMinutes({ checkedInAt, checkedOutAt, startsAt, endsAt })
  return {
    checkedInAt,
    checkedInBy,
    checkedOutAt,
    checkedOutBy: row.checkedOutBy ?? (isOver ? 'end' : null),
    minutes: row.recordedMinutes ?? counted,
  }
}

/** A signup as its person sees it now. */
export const presentSignup = (row: SignupRow, now: string): Output<'shifts.join'> => {
  const state = signupStateAt(row, now)
  return {
    id: row.id,
    shiftId: row.shiftId,
    state,
    holdUntil: state === 'offered' ? row.holdUntil : null,
    ahead: isLive(state) && !hasPlace(state) ? row.ahead : null,
    presence: presentPresence(row, now),
  }
}
