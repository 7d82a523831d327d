import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, day, text } from '../schema/base'
import { category, count } from './complaint-parts'
import { heads, reading } from '../schema/definition'

/**
 * A share of complaints from 0 to 1, rounded to tenths; null when fewer than five are behind it, or when it would
 * reveal a figure that is hidden.
 */
const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))
const figures = {
  filed: v.nullable(count),
  /** Filed before 10:30 on a working day: the share settled by noon of that day. */
  sameMorning: share,
  /** First reply promised by now: the share that got it in time. */
  repliedInTime: share,
  /** Settled: the share whose reporter said that it was not solved. */
  reopened: share,
  /** Addresses with more than one complaint in the ninety days up to the last of these. */
  repeats: v.nullable(count),
}

/**
 * Figures about the complaints filed between two days, both included: by category, and for an admin by community in the
 * order of their names. No words, no staff, and no number below five, nor one from which such a number could be
 * computed. At most 366 days; for an admin exactly one calendar month, and counts of a month that is not over are
 * rounded down to a multiple of five.
 */
export const complaintsFigures = reading({
  roles: heads,
  input: v.strictObject({ from: day, until: day }),
  output: v.strictObject({
    isSample: v.boolean(),
    isInFives: v.boolean(),
    all: v.strictObject(figures),
    byCategory: v.pipe(v.array(v.strictObject({ category, ...figures })), v.maxLength(20)),
    byCommunity: v.pipe(
      v.array(v.strictObject({ communityId, community: text(1, limits.nameMax), ...figures })),
      v.maxLength(limits.communitiesMax),
    ),
  }),
})
