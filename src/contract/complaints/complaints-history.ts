import * as v from 'valibot'
import { limits } from '../limits'
import { instant, personId, phone, publicId, text, whole } from '../schema/base'
import { complaintState, count, entry, handed, personName, phoneEnd, photos, seen, words } from './complaint-parts'
import { changing, staff } from '../schema/definition'

const side = v.strictObject({ hasEntered: v.boolean(), isIn: v.nullable(v.boolean()) })

/** A mediation as staff see it. */
const mediation = v.strictObject({
  id: publicId,
  state: v.picklist(['open', 'agreed', 'stopped']),
  mediator: v.nullable(text(1, limits.personNameMax)),
  hasMediator: v.boolean(),
  isCallerMediator: v.boolean(),
  asksOtherMediator: v.boolean(),
  first: side,
  other: side,
  title: text(1, limits.nameMax),
  words,
  otherDoor: text(0, limits.doorMax),
  /**
   * `otherKnowsAt`: the other side learns of a meeting that the first side proposes only at the next round, and cannot
   * be asked about it before.
   */
  meetings: v.pipe(
    v.array(
      v.strictObject({
        id: personId,
        at: instant,
        first: v.nullable(v.boolean()),
        other: v.nullable(v.boolean()),
        otherKnowsAt: instant,
      }),
    ),
    v.maxLength(limits.meetingsMax),
  ),
  terms: v.nullable(
    v.strictObject({
      version: whole(1, 1_000),
      words: text(1, limits.termsMax),
      first: v.boolean(),
      other: v.boolean(),
      paperNumber: v.nullable(text(1, limits.handedNumberMax)),
    }),
  ),
  /** When the next check of an agreement is due. */
  checkAt: v.nullable(instant),
  /**
   * What the caller can do now. `speak`: the sides on whose behalf they can pass on what was said at the door or by
   * telephone.
   */
  may: v.strictObject({
    speak: v.pipe(v.array(v.picklist(['first', 'other'])), v.maxLength(2)),
    meet: v.boolean(),
    propose: v.boolean(),
    notePaper: v.boolean(),
  }),
})

/**
 * Everything that staff of its community may see of a complaint. It changes something: the view is logged, and the
 * resident can read the view log.
 */
export const complaintsHistory = changing({
  roles: staff,
  audit: '看了烦心事',
  districtSees: 'nothing',
  isAnswerKept: false,
  storedRows: [
    'complaint',
    'complaint.mediation',
    'complaint.history',
    'complaint.duplicates',
    'colleagues',
    'mediators',
  ],
  input: v.strictObject({ complaintId: publicId }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    complaint: v.strictObject({
      ...seen,
      words: v.nullable(words),
      isPendingReview: v.boolean(),
      /** Null: only the assignee and the manager see it. */
      door: v.nullable(text(0, limits.doorMax)),
      when: text(0, limits.whenMax),
      isNamed: v.boolean(),
      isByStaff: v.boolean(),
      isHard: v.boolean(),
      reporterId: v.nullable(personId),
      reporterName: v.nullable(personName),
      reporterPhone: v.nullable(phone),
      photos,
      hiddenPhotos: whole(0, limits.complaintPhotosMax),
      /** How many more photos staff can add on the reporter's behalf. */
      addPhotos: whole(0, limits.complaintPhotosMax),
      worker: v.nullable(personName),
      isMine: v.boolean(),
      /** When the next check of an agreement is due, once the complaint is settled. */
      checkAt: v.nullable(instant),
      visitAt: v.nullable(instant),
      reason: v.nullable(text(1, limits.noteMax)),
      handedTo: v.nullable(handed),
      handedNumber: v.nullable(text(1, limits.handedNumberMax)),
      mergedInto: v.nullable(publicId),
      history: v.pipe(v.array(entry), v.maxLength(limits.entriesMax)),
      /** The methods that the caller can call now, by name. */
      may: v.pipe(v.array(text(1, 40)), v.maxLength(40)),
      mediation: v.nullable(mediation),
      repeats: count,
      /** Complaints of the same category nearby that may be duplicates. */
      duplicates: v.pipe(
        v.array(
          v.strictObject({
            id: publicId,
            place: text(1, limits.placeWordsMax),
            filedAt: instant,
            state: complaintState,
          }),
        ),
        v.maxLength(limits.similarMax),
      ),
    }),
    /**
     * To whom it can be assigned. `phoneEnd`, here and below: the last four digits, when two people have the same name.
     */
    colleagues: v.pipe(
      v.array(v.strictObject({ id: personId, name: personName, phoneEnd })),
      v.maxLength(limits.mediatorsMax),
    ),
    /** Who may mediate it. */
    mediators: v.pipe(
      v.array(v.strictObject({ id: publicId, name: personName, phoneEnd, isStaff: v.boolean() })),
      v.maxLength(limits.mediatorsMax),
    ),
  }),
})
