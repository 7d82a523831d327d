import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, day, instant, personId, phone, publicId, text, whole } from '../schema/base'
import {
  category,
  complaintState,
  count,
  entry,
  handed,
  personName,
  phoneEnd,
  photos,
  seen,
  told,
  urgency,
  words,
} from './complaint-parts'
import { changing, heads, reading, staff } from '../schema/definition'

const state = v.strictObject({ state: complaintState })
const complaint = { complaintId: publicId }
const note = text(1, limits.noteMax)

/** Where a page of the queue ended. */
const cursor = v.strictObject({ dueAt: instant, id: publicId })

const queueRow = v.strictObject({
  id: publicId,
  state: complaintState,
  category,
  urgency,
  place: text(1, limits.placeWordsMax),
  community: text(1, limits.nameMax),
  filedAt: instant,
  dueAt: instant,
  dueKind: v.picklist(['reply', 'visit', 'settle', 'answer', 'check', 'paused']),
  isLate: v.boolean(),
  /** Of the promise that is broken now the manager was told. */
  isManagerNotified: v.boolean(),
  /** When somebody is to come, as long as no visit is written down. */
  visitAt: v.nullable(instant),
  isPendingReview: v.boolean(),
  photos: count,
  joined: count,
  worker: v.nullable(personName),
  isMine: v.boolean(),
  /** Others of the same kind near by. */
  isPerhapsDuplicate: v.boolean(),
  /** How often this address had trouble in the last ninety days, with this one. */
  repeats: count,
})

/** What a district reads of one case: where, what kind, since when it is late. */
const districtRow = v.strictObject({
  community: text(1, limits.nameMax),
  category,
  dueAt: instant,
  dueKind: v.picklist(['reply', 'visit', 'settle']),
})

/**
 * What waits for the staff of a community, the most urgent first. `due`: for them; `resident`: for the resident's answer.
 * An admin gets in `district` what is so late that the district is told, and no rows; the staff the other way round.
 */
export const complaintsQueue = reading({
  roles: staff,
  storedRows: ['rows', 'district'],
  input: v.strictObject({
    group: v.picklist(['due', 'resident']),
    isMine: v.optional(v.boolean()),
    after: v.optional(cursor),
  }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    rows: v.pipe(v.array(queueRow), v.maxLength(limits.queueRowsMax)),
    district: v.pipe(v.array(districtRow), v.maxLength(limits.queueRowsMax)),
    next: v.nullable(cursor),
    /** Counted up to a hundred: late, due today, later. What pauses is late once it has for a week, and before that in none. */
    late: whole(0, limits.queueCountMax),
    today: whole(0, limits.queueCountMax),
    later: whole(0, limits.queueCountMax),
  }),
})

/** For somebody who calls or stands at the counter, known (`personId`) or written down (`caller`) as `people.create` does. */
export const complaintsCreateFor = changing({
  roles: staff,
  audit: '替人说了烦心事',
  districtSees: 'nothing',
  input: v.strictObject({
    ...told,
    personId: v.optional(personId),
    walkIn: v.optional(
      v.strictObject({ name: personName, phone: v.nullable(phone), isEightyPlus: v.nullable(v.boolean()) }),
    ),
  }),
  output: v.strictObject({ ...complaint, personId }),
})

/** Takes a case; `words` are read by the resident and are the first reply. */
export const complaintsAccept = changing({
  roles: staff,
  audit: '受理了烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, words: v.nullable(words) }),
  output: state,
})
/** Gives it to a colleague of the same community; what somebody has already only that worker, or the manager. */
export const complaintsAssign = changing({
  roles: staff,
  audit: '把烦心事交给了同事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, personId }),
  output: state,
})
/**
 * Without words a visit that will be, `at` to come: the resident is told. With words one that was, and what was found: that
 * only the staff read. After an agreement it is one of the two looks whether it lasts.
 */
export const complaintsVisit = changing({
  roles: staff,
  audit: '约了或者记了走访',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, at: instant, words: v.nullable(words) }),
  output: state,
})
/** For the staff alone. */
export const complaintsNote = changing({
  roles: staff,
  audit: '内部记了一笔',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, words }),
  output: state,
})
/** To the resident. */
export const complaintsReply = changing({
  roles: staff,
  audit: '给居民回了话',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, words }),
  output: state,
})
/** A hard case has fifteen working days instead of seven. */
export const complaintsMark = changing({
  roles: staff,
  audit: '改了烦心事难不难办',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, isHard: v.boolean() }),
  output: state,
})
/** Done, with what was done; the resident is asked. */
export const complaintsSettle = changing({
  roles: staff,
  audit: '办结了烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, words }),
  output: state,
})
/** Somebody else is in charge, and the number under which they have it. */
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
/** Nothing for the community to do, with the reason: the resident reads it. */
export const complaintsRefuse = changing({
  roles: staff,
  audit: '没有受理烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, reason: note }),
  output: state,
})
/** The clock stands still, and the resident reads why. */
export const complaintsPause = changing({
  roles: staff,
  audit: '停了烦心事的时限',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, reason: note }),
  output: state,
})
/** The clock goes on, by as much later as it stood still. */
export const complaintsResume = changing({
  roles: staff,
  audit: '接着办烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject(complaint),
  output: state,
})
/**
 * The same trouble told twice: whoever told this one is told about the other from now on. Same kind and community; of what
 * concerns a home, of one person.
 */
export const complaintsMerge = changing({
  roles: staff,
  audit: '合并了两件烦心事',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({ ...complaint, intoId: publicId }),
  output: state,
})

const side = v.strictObject({ hasEntered: v.boolean(), isIn: v.nullable(v.boolean()) })

/** What the staff see of a mediation. */
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
  /** `otherKnowsAt`: before that the other side is not asked about it, since it hears of what the first side names with the next round. */
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
  /** When the next look is due after an agreement. */
  checkAt: v.nullable(instant),
  /** What the caller can do now. `speak`: for whom they say what was said at the door or on the telephone. */
  may: v.strictObject({
    speak: v.pipe(v.array(v.picklist(['first', 'other'])), v.maxLength(2)),
    meet: v.boolean(),
    propose: v.boolean(),
    notePaper: v.boolean(),
  }),
})

/** Everything the staff of its community may see. It changes something: the look is written down, and the resident reads it. */
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
  input: v.strictObject(complaint),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    complaint: v.strictObject({
      ...seen,
      words: v.nullable(words),
      isPendingReview: v.boolean(),
      /** Null: only the worker whose case it is and the manager see it. */
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
      /** How many more the staff may add for whoever called. */
      addPhotos: whole(0, limits.complaintPhotosMax),
      worker: v.nullable(personName),
      isMine: v.boolean(),
      /** When the staff look next whether an agreement lasts, once it is settled. */
      checkAt: v.nullable(instant),
      visitAt: v.nullable(instant),
      reason: v.nullable(note),
      handedTo: v.nullable(handed),
      handedNumber: v.nullable(text(1, limits.handedNumberMax)),
      mergedInto: v.nullable(publicId),
      history: v.pipe(v.array(entry), v.maxLength(limits.entriesMax)),
      /** What the caller may do now, by the names of the methods. */
      may: v.pipe(v.array(text(1, 40)), v.maxLength(40)),
      mediation: v.nullable(mediation),
      repeats: count,
      /** Others of the same kind near by that may be the same trouble. */
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
    /** To whom it may be given. `phoneEnd`, here and below: the last four digits, where another one has the same name. */
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

/** A part of cases, to a tenth; null where fewer than five stand behind it, or where it would betray one that is hidden. */
const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))
const figures = {
  filed: v.nullable(count),
  /** Of what was told before 10:30 on a working day: settled by noon of that day. */
  sameMorning: share,
  /** Of what was promised a first answer by now: got it by then. */
  repliedInTime: share,
  /** Of what was settled: whoever told it said that it was not. */
  reopened: share,
  /** Addresses with trouble more than once in the ninety days up to the last of these. */
  repeats: v.nullable(count),
}

/**
 * What came of what was told from one day to another, both included: by kind, and for an admin by community, in the
 * order of their names. No stories, no worker, no number below five, nor one that would give such a number away. At most
 * 366 days; for an admin one whole calendar month, and of one that is not over counts go down to a five.
 */
export const complaintsFigures = reading({
  roles: heads,
  input: v.strictObject({ from: day, until: day }),
  output: v.strictObject({
    isSample: v.boolean(),
    isInFives: v.boolean(),
    all: v.strictObject(figures),
    byCategory: v.pipe(v.array(v.strictObject({ category, ...figures })), v.maxLength(20)),
    byCommunity: v.pipe(
      v.array(v.strictObject({ communityId, community: text(1, limits.nameMax), ...figures })),
      v.maxLength(limits.communitiesMax),
    ),
  }),
})
