import * as v from 'valibot'
import { limits } from '../limits'
import { nothing, whole, instant } from '../schema/base'
import { changing, reading, signedIn } from '../schema/definition'
import { child, childId, childWords, CONSENT_VERSION_MAX } from './child-parts'

/** The caller's children, in the order in which they were entered. */
export const childrenList = reading({
  roles: signedIn,
  storedRows: ['children'],
  input: nothing,
  output: v.strictObject({
    at: instant,
    children: v.pipe(v.array(child), v.maxLength(limits.childrenMax)),
  }),
})

/**
 * Enters a child of the caller, or replaces one. `isNoteConsented`: the tick without which no `note` is kept. `consent`:
 * the version of the words that the guardian has read and consented to on their page; false takes a consent back, which
 * ends the child's seats and removes its row; left out: it stays as it is.
 * @errors `born_wrong` for no child's age; `note_unticked`; `consent_old` for another version than the current one;
 * `children_full`; `not_found` for a foreign child
 */
export const childrenSave = changing({
  roles: signedIn,
  audit: '记了孩子',
  districtSees: 'nothing',
  isAnswerKept: false,
  input: v.strictObject({
    childId: v.optional(childId),
    ...childWords,
    isNoteConsented: v.boolean(),
    consent: v.optional(v.union([v.literal(false), whole(1, CONSENT_VERSION_MAX)])),
  }),
  /** Null: the consent was taken back, and the row is gone. */
  output: v.nullable(child),
})

/** Removes a child of the caller: its seats end, and nothing about it remains. */
export const childrenRemove = changing({
  roles: signedIn,
  audit: '删了孩子',
  districtSees: 'nothing',
  input: v.strictObject({ childId }),
  /** How many seats ended with it. */
  output: v.strictObject({ ended: whole(0, 1_000) }),
})
