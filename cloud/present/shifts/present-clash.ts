import type { Output } from '../../../src/contract/schema/types'
import { hardClash, isTooFar, NEAR_MINUTES, nearClash } from '../../../src/domain/signup/clash'
import type { ProfileName } from '../../../src/domain/walk/profile'
import type { Walking } from '../../platform/walking'
import type { ExpectedAt } from '../../storage/shifts/expected-at'
import type { ShiftRow } from '../../storage/shifts/shift-rows'
import { positionOf } from '../points/present-point-row'

/** Walks longer than this never fit into a gap that is worth a warning. */
const CUT_SECONDS = 2 * NEAR_MINUTES * 60

const walkBetween = (walking: Walking, shift: ShiftRow, other: ExpectedAt, profile: ProfileName): number | null => {
  const [from, to] = [positionOf(other), positionOf(shift)]
  if (!from || !to) return null
  return walking.times(from, [to], profile, CUT_SECONDS)[0]?.seconds ?? null
}

interface Pace {
  walking: Walking
  profile: ProfileName
}

/** What the person has already around the time of a shift; null where nothing is near. */
export const presentClash = (
  shift: ShiftRow,
  expected: readonly ExpectedAt[],
  { walking, profile }: Pace,
): Output<'shifts.get'>['clash'] => {
  const wish = { pointId: shift.pointId, startsAt: shift.startsAt, endsAt: shift.endsAt }
  const hard = hardClash(wish, expected)
  if (hard) {
    const { title, point, startsAt, endsAt } = hard
    return { isOverlap: true, title, point, startsAt, endsAt, gapMinutes: 0, walkSeconds: null, isTooFar: false }
  }
  const near = nearClash(wish, expected)
  if (!near) return null
  const { title, point, startsAt, endsAt } = near.other
  const walkSeconds = walkBetween(walking, shift, near.other, profile)
  const gapMinutes = Math.floor(near.gapMinutes)
  const verdict = { gapMinutes, walkSeconds, isTooFar: isTooFar(walkSeconds, near.gapMinutes) }
  return { isOverlap: false, title, point, startsAt, endsAt, ...verdict }
}
