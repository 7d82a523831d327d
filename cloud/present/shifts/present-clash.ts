import type { Output } from '../../../src/contract/schema/types'
import { hardClash, isTooFar, NEAR_MINUTES, nearClash, NO_WALK } from '../../../src/domain/signup/clash'
import type { ProfileName } from '../../../src/domain/walk/profile'
import type { Walking } from '../../platform/walking'
import type { ExpectedAt } from '../../storage/shifts/expected-at'
import type { ShiftRow } from '../../storage/shifts/shift-rows'
import { positionOf } from '../points/present-point-row'

/** Walks longer than this never fit into a gap that is worth a warning. */
const CUT_SECONDS = 2 * NEAR_MINUTES * 60

type Placed = Parameters<typeof positionOf>[0]

interface Pace {
  walking: Walking
  profile: ProfileName
}

/**
 * Uphill takes longer than downhill, so the direction matters.
 * @returns seconds; `NO_WALK` between known streets that no walk within the cutoff joins; null where streets are not
 * known
 */
const walkBetween = (earlier: Placed, later: Placed, { walking, profile }: Pace): number | null => {
  const [from, to] = [positionOf(earlier), positionOf(later)]
  if (!from || !to) return null
  const walk = walking.times(from, [to], profile, CUT_SECONDS)[0]
  if (walk) return walk.seconds
  return walking.knows(from) && walking.knows(to) ? NO_WALK : null
}

/** What the person has already around the time of a shift; null where nothing is near. */
export const presentClash = (
  shift: Pick<ShiftRow, 'pointId' | 'startsAt' | 'endsAt'> & Placed,
  expected: readonly ExpectedAt[],
  pace: Pace,
): Output<'shifts.get'>['clash'] => {
  const wish = { pointId: shift.pointId, startsAt: shift.startsAt, endsAt: shift.endsAt }
  const hard = hardClash(wish, expected)
  if (hard) {
    const { title, point, startsAt, endsAt } = hard
    const overlap = { isOverlap: true, isBefore: false, gapMinutes: 0, walkSeconds: null, isTooFar: false }
    return { ...overlap, title, point, startsAt, endsAt }
  }
  const near = nearClash(wish, expected)
  if (!near) return null
  const { other, isBefore } = near
  const { title, point, startsAt, endsAt } = other
  const walk = isBefore ? walkBetween(other, shift, pace) : walkBetween(shift, other, pace)
  const gapMinutes = Math.floor(near.gapMinutes)
  const walkSeconds = walk === NO_WALK ? null : walk
  const verdict = { gapMinutes, walkSeconds, isTooFar: isTooFar(walk, near.gapMinutes) }
  return { isOverlap: false, isBefore, title, point, startsAt, endsAt, ...verdict }
}
