import * as v from 'valibot'
import { limits } from '../limits'
import { instant, nothing, position, publicId, text, whole } from '../schema/base'
import {
  category,
  count,
  complaintState,
  entry,
  handed,
  personName,
  photos,
  placeWished,
  promise,
  seen,
  told,
  words,
} from './complaint-parts'
import { changing, everybody, reading, signedIn } from '../schema/definition'

/**
 * Trouble like it that others have told already: within 100 m and 14 days, of the same kind, of what concerns everybody.
 * Never words, never between homes. The position is used and forgotten.
 */
export const complaintsSimilar = reading({
  roles: signedIn,
  storedRows: ['reports'],
  input: v.strictObject({ category, place: placeWished }),
  output: v.strictObject({
    reports: v.pipe(
      v.array(
        v.strictObject({
          id: publicId,
          category,
          /** The building, or null where it was only a spot on the map. */
          building: v.nullable(text(1, limits.nameMax)),
          /** The beginning of the day in Shanghai. */
          filedAt: instant,
          /** How many households. */
          count,
        }),
      ),
      v.maxLength(limits.similarMax),
    ),
  }),
})

/** A case as the one sees it who told it. */
export const ownComplaint = v.strictObject({
  ...seen,
  relation: v.literal('own'),
  words: v.nullable(words),
  /** A worker looks at the words first. */
  isPendingReview: v.boolean(),
  door: text(0, limits.doorMax),
  when: text(0, limits.whenMax),
  isNamed: v.boolean(),
  /** Told by the staff, for a caller. */
  isByStaff: v.boolean(),
  photos,
  /** Photos that nobody has looked at yet. */
  hiddenPhotos: whole(0, limits.complaintPhotosMax),
  worker: v.nullable(personName),
  visitAt: v.nullable(instant),
  history: v.pipe(v.array(entry), v.maxLength(limits.entriesMax)),
  /** Why it was refused. */
  reason: v.nullable(text(1, limits.noteMax)),
  handedTo: v.nullable(handed),
  handedNumber: v.nullable(text(1, limits.handedNumberMax)),
  /** Two cases became one: the other. */
  mergedInto: v.nullable(publicId),
  mediationId: v.nullable(publicId),
  may: v.strictObject({
    add: v.boolean(),
    addPhotos: whole(0, limits.complaintPhotosMax),
    withdraw: v.boolean(),
    solved: v.boolean(),
    unsolved: v.boolean(),
  }),
  /** Silence until then closes it. */
  answerUntil: v.nullable(instant),
  /** When somebody looks whether what two sides agreed on lasts; none once it was opened again. */
  checks: v.pipe(v.array(instant), v.maxLength(4)),
  /** Who of the staff has opened it, the newest first. */
  views: v.pipe(
    v.array(v.strictObject({ at: instant, name: v.nullable(personName) })),
    v.maxLength(limits.auditRowsMax),
  ),
})

/** The same for somebody who has met it too: no words, no photos, no door. */
export const joinedComplaint = v.strictObject({ ...seen, relation: v.literal('joined') })

const fullComplaint = v.variant('relation', [ownComplaint, joinedComplaint])

/**
 * Tells a trouble. It is filed at once; words that the check does not pass wait for a worker's eye (`isPendingReview`), and the
 * clock counts from now all the same. Telephone, ID and door numbers in the words are masked once more.
 */
export const complaintsFile = changing({
  roles: signedIn,
  audit: '说了烦心事',
  districtSees: 'nothing',
  input: v.strictObject(told),
  output: v.strictObject({ complaintId: publicId, isPendingReview: v.boolean(), promise }),
})

/** The caller has met the same: of what concerns everybody only. Said once. */
export const complaintsJoin = changing({
  roles: signedIn,
  audit: '说自己也遇到',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ complaintId: publicId }),
  output: joinedComplaint,
})

const mineRow = v.strictObject({
  ...seen,
  relation: v.picklist(['own', 'joined']),
  isPendingReview: v.boolean(),
  /** It goes on in another case, with which it was put together. */
  isMerged: v.boolean(),
  /** Of a case of one's own: when somebody is to come. */
  visitAt: v.nullable(instant),
  asksAnswer: v.boolean(),
})
const list = v.pipe(v.array(mineRow), v.maxLength(limits.complaintsMax))

/** What the caller has told or joined: what goes on, and what is over, the latest first; sixty of each. */
export const complaintsMine = reading({
  roles: signedIn,
  storedRows: ['open', 'over'],
  input: nothing,
  output: v.strictObject({ at: instant, isSample: v.boolean(), open: list, over: list }),
})

/** One case, for whoever told or joined it. Of all others nobody gets it here, staff neither (`complaints.history`). */
export const complaintsGet = reading({
  roles: signedIn,
  input: v.strictObject({ complaintId: publicId }),
  output: v.strictObject({ at: instant, isSample: v.boolean(), complaint: fullComplaint }),
})

/** More words to one's own case. Photos follow by `files.ticket`, as long as it has fewer than six. */
export const complaintsAdd = changing({
  roles: signedIn,
  audit: '又说了两句',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ complaintId: publicId, words }),
  output: v.strictObject({ state: complaintState, isPendingReview: v.boolean() }),
})

/** Not wanted any more; a mediation ends with it. */
export const complaintsWithdraw = changing({
  roles: signedIn,
  audit: '撤回了烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ complaintId: publicId }),
  output: v.strictObject({ state: complaintState }),
})

/** Says 解决了 or 没解决: the latter opens it again, also when silence had closed it, for thirty days. */
export const complaintsAnswer = changing({
  roles: signedIn,
  audit: '说了解决没有',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ complaintId: publicId, isSolved: v.boolean(), words: v.nullable(words) }),
  output: v.strictObject({ state: complaintState }),
})

/** The houses of a community, or those around a spot; by name. */
export const buildingsList = reading({
  roles: everybody,
  storedRows: ['buildings'],
  input: v.strictObject({ communityId: v.optional(whole(1, 36 ** 5 - 1)), near: v.optional(position) }),
  output: v.strictObject({
    buildings: v.pipe(
      v.array(
        v.strictObject({
          id: publicId,
          name: text(1, limits.nameMax),
          communityId: whole(1, 36 ** 5 - 1),
          position: v.nullable(position),
        }),
      ),
      v.maxLength(limits.buildingsMax),
    ),
  }),
})
