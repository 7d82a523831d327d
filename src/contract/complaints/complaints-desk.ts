import * as v from 'valibot'
import { limits } from '../limits'
import { instant, personId, phone, publicId, text } from '../schema/base'
import { complaintFields, complaintState, handed, personName, words } from './complaint-parts'
import { changing, staff } from '../schema/definition'

const state = v.strictObject({ state: complaintState })
const complaint = { complaintId: publicId }
const note = text(1, limits.noteMax)

/**
 * Files a complaint on behalf of somebody at the counter or on the telephone: `personId` if known, or `walkIn`, for
 * whom a record is created as by `people.create`.
 */
export const complaintsCreateFor = changing({
  roles: staff,
  audit: '替人说了烦心事',
  districtSees: 'nothing',
  input: v.strictObject({
    ...complaintFields,
    personId: v.optional(personId),
    walkIn: v.optional(
      v.strictObject({ name: personName, phone: v.nullable(phone), isEightyPlus: v.nullable(v.boolean()) }),
    ),
  }),
  output: v.strictObject({ ...complaint, personId }),
})

/** Becomes the assignee of a complaint; the resident reads `words`, which count as the first reply. */
export const complaintsAccept = changing({
  roles: staff,
  audit: '受理了烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, words: v.nullable(words) }),
  output: state,
})
/**
 * Assigns it to a colleague of the same community. A complaint with an assignee can be reassigned only by them or the
 * manager.
 */
export const complaintsAssign = changing({
  roles: staff,
  audit: '把烦心事交给了同事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, personId }),
  output: state,
})
/**
 * Without words: announces a visit `at` a coming time, and the resident is notified. With words: records a visit that
 * took place; only staff read the findings. After an agreement, it counts as one of the two checks whether the
 * agreement lasts.
 */
export const complaintsVisit = changing({
  roles: staff,
  audit: '约了或者记了走访',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, at: instant, words: v.nullable(words) }),
  output: state,
})
/** Adds a note that only staff read. */
export const complaintsNote = changing({
  roles: staff,
  audit: '内部记了一笔',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, words }),
  output: state,
})
/** Replies to the resident. */
export const complaintsReply = changing({
  roles: staff,
  audit: '给居民回了话',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, words }),
  output: state,
})
/** Marks a complaint as hard, which makes it due after fifteen working days instead of seven, or removes the mark. */
export const complaintsMark = changing({
  roles: staff,
  audit: '改了烦心事难不难办',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, isHard: v.boolean() }),
  output: state,
})
/** Settles a complaint, with what was done; the resident is asked to confirm. */
export const complaintsSettle = changing({
  roles: staff,
  audit: '办结了烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, words }),
  output: state,
})
/** Hands a complaint over to another office, with the number under which that office handles it. */
export const complaintsHandOver = changing({
  roles: staff,
  audit: '把烦心事转给了别处',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({
    ...complaint,
    to: handed,
    number: text(1, limits.handedNumberMax),
    words: v.nullable(words),
  }),
  output: state,
})
/** Refuses a complaint that the community can do nothing about, with the reason that the resident reads. */
export const complaintsRefuse = changing({
  roles: staff,
  audit: '没有受理烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, reason: note }),
  output: state,
})
/** Pauses the clocks, with the reason that the resident reads. */
export const complaintsPause = changing({
  roles: staff,
  audit: '停了烦心事的时限',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, reason: note }),
  output: state,
})
/** Resumes the clocks; due moments move by the length of the pause. */
export const complaintsResume = changing({
  roles: staff,
  audit: '接着办烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject(complaint),
  output: state,
})
/**
 * Merges duplicates: this complaint is closed, and its reporter is notified about the other one from now on. Both must
 * have the same category and community and, if they concern a home, the same reporter.
 */
export const complaintsMerge = changing({
  roles: staff,
  audit: '合并了两件烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, intoId: publicId }),
  output: state,
})
