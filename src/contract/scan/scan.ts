import * as v from 'valibot'
import { limits } from '../limits'
import { opening } from '../points/point-parts'
import { posterTask } from '../posters/posters'
import { communityId, instant, phone, publicId, text } from '../schema/base'
import { everybody, reading } from '../schema/definition'

const point = v.strictObject({
  id: publicId,
  name: text(1, limits.nameMax),
  address: text(0, limits.addressMax),
  phone: v.nullable(phone),
  communityId,
  community: text(1, limits.nameMax),
  opening,
})

/** Why a code leads nowhere. */
export const scanProblems = ['misread', 'newer', 'old', 'ended', 'otherDistrict', 'foreign', 'nothing'] as const

/**
 * What a scanned or typed text leads to. `page`: a page of the mini-program with its parameters, null where nothing is
 * opened; then `problem` says why, `instead` where to go, `phone` whom to call. `point`: where the code hangs or hung.
 * The text is judged once, when it is asked: a code that changes every minute counts from then on.
 */
export const scanResolve = reading({
  roles: everybody,
  input: v.strictObject({ text: text(0, limits.scanMax) }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    problem: v.nullable(v.picklist(scanProblems)),
    task: v.nullable(posterTask),
    page: v.nullable(text(1, limits.pageMax)),
    point: v.nullable(point),
    room: v.nullable(v.strictObject({ id: publicId, name: text(1, limits.nameMax) })),
    /** The nearest point that is open now, of a code that has ended. */
    instead: v.nullable(point),
    /** The point's, or the district's. */
    phone: v.nullable(phone),
    /** Whom to call now. `own`: `phone`, `duty`: the telephone on duty of the point's community. */
    call: v.strictObject({ number: phone, whose: v.picklist(['own', 'duty', 'helpLine']) }),
  }),
})
