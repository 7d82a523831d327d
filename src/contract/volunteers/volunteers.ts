import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, instant, nothing, personId, publicId, text } from '../schema/base'
import { changing, reading, signedIn, staff } from '../schema/definition'

/**
 * Applies to be a volunteer of this community. Needs a name and a phone number, because staff will call back. `isMinor`:
 * the applicant is not 18 yet.
 */
export const volunteersApply = changing({
  roles: signedIn,
  audit: '报名当志愿者',
  districtSees: 'own',
  input: v.strictObject({ communityId, words: text(0, limits.noteMax), isMinor: v.optional(v.boolean()) }),
  output: v.strictObject({ applicationId: publicId }),
})

/** Applications that wait for an answer, the oldest first; of all communities for an admin. */
export const volunteersList = reading({
  roles: staff,
  storedRows: ['applications'],
  input: nothing,
  output: v.strictObject({
    applications: v.pipe(
      v.array(
        v.strictObject({
          id: publicId,
          personId,
          name: v.nullable(text(1, limits.personNameMax)),
          /** The last four digits; `people.open`, which is logged as a view, gives the number itself. */
          phoneEnd: v.nullable(text(1, 4)),
          community: text(1, limits.nameMax),
          words: text(0, limits.noteMax),
          appliedAt: instant,
          /** Accepted only with the consent of a parent. */
          isMinor: v.boolean(),
        }),
      ),
      v.maxLength(limits.tasksMax),
    ),
  }),
})

/**
 * Accepts an application, or refuses it with a reason that the applicant reads. `hasGuardianConsent`: staff have spoken
 * with a guardian of a minor, who agrees.
 * @errors `guardian_missing` for a minor who is accepted without it
 */
export const volunteersDecide = changing({
  roles: staff,
  audit: '答复志愿者报名',
  districtSees: 'byDay',
  input: v.strictObject({
    applicationId: publicId,
    isAccepted: v.boolean(),
    reason: v.nullable(text(1, limits.noteMax)),
    /** Staff say that a parent agrees; needed to accept a minor. */
    hasGuardianConsent: v.optional(v.boolean()),
  }),
  output: v.strictObject({ decidedAt: instant }),
})
