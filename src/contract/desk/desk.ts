import * as v from 'valibot'
import { deskKinds } from '../../domain/desk/desk'
import { limits } from '../limits'
import { communityId, day, instant, nothing, text } from '../schema/base'
import { role } from '../me/me'
import { heads, reading, staff } from '../schema/definition'

/** What waits for me, whatever it is, the most urgent first. */
export const deskList = reading({
  roles: staff,
  storedRows: ['items'],
  input: nothing,
  output: v.strictObject({
    items: v.pipe(
      v.array(
        v.strictObject({
          /** Where it is worked on. */
          kind: v.picklist(deskKinds),
          id: text(1, 40),
          title: text(1, limits.nameMax),
          note: text(0, limits.noteMax),
          community: text(1, limits.nameMax),
          dueAt: instant,
          isLate: v.boolean(),
        }),
      ),
      v.maxLength(limits.tasksMax),
    ),
  }),
})

/** Where a line stands in the list of the district. */
const place = text(1, limits.auditPlaceMax)

/** Somebody did something at a moment. */
const act = v.strictObject({
  at: instant,
  /** The name of that day, of staff alone: what a resident did stays without a name. */
  by: v.nullable(text(1, limits.personNameMax)),
  byRole: role,
  method: text(1, 40),
  subjectId: text(1, 40),
  /** What the thing is called, where that is known. */
  subject: v.nullable(text(1, limits.nameMax)),
  /** Of the district's list alone. */
  place: v.optional(place),
})

/** Something was done in a community on a day, once or more often. */
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
 * Who did what to which thing. For a manager all of the own community, the newest first; `before`: the last `at`. For an
 * admin, day by day, what the district did itself, and without a time of day or a person what changed of roles, points and
 * rooms; nothing of trouble that was told. `below`: the last `place`.
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
      v.maxLength(2 * limits.auditRowsMax), // what happened in one millisecond comes together
    ),
    isMore: v.boolean(),
  }),
})
