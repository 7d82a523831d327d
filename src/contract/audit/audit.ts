import * as v from 'valibot'
import { limits } from '../limits'
import { role } from '../me/me'
import { communityId, day, instant, text } from '../schema/base'
import { heads, reading } from '../schema/definition'

/** The cursor of an entry in the district's list. */
const place = text(1, limits.auditPlaceMax)

/** One act at one moment. */
const act = v.strictObject({
  at: instant,
  /** The name at that time, for staff only: an act of a resident has no name. */
  by: v.nullable(text(1, limits.personNameMax)),
  byRole: role,
  method: text(1, 40),
  subjectId: text(1, 40),
  /** What the thing is called, if known. */
  subject: v.nullable(text(1, limits.nameMax)),
  /** In the district's list only. */
  place: v.optional(place),
})

/** Acts of one kind in a community on one day, without their number. */
const actOfDay = v.strictObject({
  day,
  byRole: role,
  method: text(1, 40),
  /** A point or a room; never a person. */
  subjectId: v.nullable(text(1, 40)),
  subject: v.nullable(text(1, limits.nameMax)),
  community: v.nullable(text(1, limits.nameMax)),
  place,
})

/**
 * The audit: who did what to which thing, the newest first. A manager gets everything of their own community; `before`:
 * the last `at` of the page before. An admin gets, day by day, the district's own acts, and, without time of day or
 * person, the changes of roles, points and rooms in the communities; nothing about complaints. `below`: the last
 * `place` of the page before.
 */
export const auditList = reading({
  roles: heads,
  storedRows: ['entries'],
  input: v.strictObject({
    communityId: v.optional(communityId),
    before: v.optional(instant),
    below: v.optional(place),
  }),
  output: v.strictObject({
    entries: v.pipe(
      v.array(v.union([act, actOfDay])),
      v.maxLength(2 * limits.auditRowsMax), // a page never ends between entries of the same millisecond
    ),
    isMore: v.boolean(),
  }),
})
