import * as v from 'valibot'
import { nuisanceStates } from '../../domain/complaints/nuisance'
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
  complaintFields,
  words,
} from './complaint-parts'
import { changing, everybody, reading, signedIn } from '../schema/definition'

/**
 * Similar complaints that others have filed: within 100 m and 14 days, of the same category, about public matters only.
 * Their words are not shown. The position is used for the search and not stored.
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
          /** The building, or null when only a spot on the map was given. */
          building: v.nullable(text(1, limits.nameMax)),
          /** The start of that day in Shanghai. */
          filedAt: instant,
          /** The number of households. */
          count,
        }),
      ),
      v.maxLength(limits.similarMax),
    ),
  }),
})

/**
 * Public nuisances that others have filed within 300 m and fourteen days and that are still open, with whoever joined
 * them, as of the last round at which neighbours learn of anything; neither words nor photos, nor the caller's own. A
 * complaint lies where its building is, or else at its spot rounded to about 100 m. The position is used for the search and
 * not stored.
 */
export const complaintsNearby = reading({
  roles: signedIn,
  storedRows: ['nuisances'],
  input: v.strictObject({ position }),
  output: v.strictObject({
    at: instant,
    nuisances: v.pipe(
      v.array(
        v.strictObject({
          id: publicId,
          category,
          /** The building, or null when only a spot on the map was given. */
          building: v.nullable(text(1, limits.nameMax)),
          state: v.picklist(nuisanceStates),
          /** The number of households. */
          count,
        }),
      ),
      v.maxLength(limits.nuisancesMax),
    ),
  }),
})

/** A complaint as its reporter sees it. */
export const ownComplaint = v.strictObject({
  ...seen,
  relation: v.literal('own'),
  words: v.nullable(words),
  /** The words are pending review. */
  isPendingReview: v.boolean(),
  door: text(0, limits.doorMax),
  when: text(0, limits.whenMax),
  isNamed: v.boolean(),
  /** Filed by staff on the reporter's behalf. */
  isByStaff: v.boolean(),
  photos,
  /** The number of photos that are pending review. */
  hiddenPhotos: whole(0, limits.complaintPhotosMax),
  worker: v.nullable(personName),
  visitAt: v.nullable(instant),
  history: v.pipe(v.array(entry), v.maxLength(limits.entriesMax)),
  /** Why it was refused, if it was. */
  reason: v.nullable(text(1, limits.noteMax)),
  handedTo: v.nullable(handed),
  handedNumber: v.nullable(text(1, limits.handedNumberMax)),
  /** The complaint that this one was merged into. */
  mergedInto: v.nullable(publicId),
  mediationId: v.nullable(publicId),
  may: v.strictObject({
    add: v.boolean(),
    addPhotos: whole(0, limits.complaintPhotosMax),
    withdraw: v.boolean(),
    solved: v.boolean(),
    unsolved: v.boolean(),
  }),
  /** Without an answer until then, the complaint is closed. */
  answerUntil: v.nullable(instant),
  /** When the checks of an agreement are due; none after a reopening. */
  checks: v.pipe(v.array(instant), v.maxLength(4)),
  /** Which staff have opened it, the newest first. */
  views: v.pipe(
    v.array(v.strictObject({ at: instant, name: v.nullable(personName) })),
    v.maxLength(limits.auditRowsMax),
  ),
})

/** A complaint as a joiner sees it: without words, photos and door. */
export const joinedComplaint = v.strictObject({ ...seen, relation: v.literal('joined') })

const fullComplaint = v.variant('relation', [ownComplaint, joinedComplaint])

/**
 * Files a complaint. It counts as filed at once: words that do not pass the content check are pending review
 * (`isPendingReview`), but the clocks run from now on. Phone, ID and door numbers in the words are masked again on the
 * server.
 */
export const complaintsFile = changing({
  roles: signedIn,
  audit: '说了烦心事',
  districtSees: 'nothing',
  input: v.strictObject(complaintFields),
  output: v.strictObject({ complaintId: publicId, isPendingReview: v.boolean(), promise }),
})

/** Joins a complaint about a public matter, because the caller has the same problem. A second time is refused. */
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
  /** It was merged into another complaint. */
  isMerged: v.boolean(),
  /** For the caller's own complaint: when staff will visit. */
  visitAt: v.nullable(instant),
  asksAnswer: v.boolean(),
})
const list = v.pipe(v.array(mineRow), v.maxLength(limits.complaintsMax))

/**
 * The complaints that the caller has filed or joined: the open ones and the closed ones, the latest first; at most
 * sixty of each.
 */
export const complaintsMine = reading({
  roles: signedIn,
  storedRows: ['open', 'over'],
  input: nothing,
  output: v.strictObject({ at: instant, isSample: v.boolean(), open: list, over: list }),
})

/** One complaint, for its reporter and its joiners only. Staff use `complaints.history`. */
export const complaintsGet = reading({
  roles: signedIn,
  input: v.strictObject({ complaintId: publicId }),
  output: v.strictObject({ at: instant, isSample: v.boolean(), complaint: fullComplaint }),
})

/** Adds words to the caller's own complaint. Photos follow by `files.ticket`, as long as it has fewer than six. */
export const complaintsAdd = changing({
  roles: signedIn,
  audit: '又说了两句',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ complaintId: publicId, words }),
  output: v.strictObject({ state: complaintState, isPendingReview: v.boolean() }),
})

/** Withdraws the caller's own complaint; a mediation ends with it. */
export const complaintsWithdraw = changing({
  roles: signedIn,
  audit: '撤回了烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ complaintId: publicId }),
  output: v.strictObject({ state: complaintState }),
})

/**
 * Answers whether the problem is solved (解决了 or 没解决). 没解决 reopens the complaint for up to thirty days, even if
 * it was closed for lack of an answer.
 */
export const complaintsAnswer = changing({
  roles: signedIn,
  audit: '说了解决没有',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ complaintId: publicId, isSolved: v.boolean(), words: v.nullable(words) }),
  output: v.strictObject({ state: complaintState }),
})

/** The buildings of a community, or those around a spot; sorted by name. */
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
