import * as v from 'valibot'
import { deskKinds } from '../../domain/desk'
import { limits } from '../limits'
import { communityId, instant, nothing, text } from './base'
import { role } from './me'

/** What waits for me, whatever it is, the most urgent first. */
export const deskList = {
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
}

/** Who did what to which thing, the newest first: of the own community for a manager. `before`: the last `at`. */
export const auditList = {
  input: v.strictObject({ communityId: v.optional(communityId), before: v.optional(instant) }),
  output: v.strictObject({
    entries: v.pipe(
      v.array(
        v.strictObject({
          at: instant,
          /** The name of that day, of staff alone: what a resident did stays without a name. */
          by: v.nullable(text(1, limits.personNameMax)),
          byRole: role,
          method: text(1, 40),
          subjectId: text(1, 40),
          /** What the thing is called, where that is known. */
          subject: v.nullable(text(1, limits.nameMax)),
        }),
      ),
      v.maxLength(2 * limits.auditRowsMax), // what happened in one millisecond comes together
    ),
    isMore: v.boolean(),
  }),
}
