import * as v from 'valibot'
import { PROGRAMME_WEEKS_MAX, SEATS_MAX, SESSIONS_MAX, SLOTS_MAX } from '../../domain/programmes/programme'
import { seatMarks, seatStates } from '../../domain/programmes/roster-acts'
import { childId } from '../children/child-parts'
import { limits } from '../limits'
import { communityId, day, instant, personId, phone, publicId, text, whole } from '../schema/base'
import { changing, reading, signedIn, staff } from '../schema/definition'
import {
  enrolment,
  leftOut,
  programme,
  programmeRow,
  programmeWords,
  seatNumber,
  session,
  WAITING_MAX,
} from './programme-parts'

const slot = v.strictObject({ startsAt: instant, endsAt: instant })

/**
 * Creates a programme with its dates: `slots` of the first week and the same in the following `weeks` − 1 weeks, without
 * public holidays; or replaces the words of one (`programmeId`) if `version` is still the one that was read, then
 * `slots` is empty and `roomId` is not looked at. With `roomId` each date keeps the room of this point, all or none.
 * `isTrial`: says only which dates it would have.
 * @errors `slot_taken` with the start of the first date whose room is taken in `facts.clashAt`; `slot_blocked` and
 * `slot_closed` likewise; `dates_none` where all days are off; `programme_times`; `programme_numbers`, also for another
 * form than it has; `seats_taken` for a capacity below what is taken; `leader_wrong`; `programme_off` for one that was
 * cancelled; `changed_meanwhile`. Then nothing is written.
 */
export const programmesSave = changing({
  roles: staff,
  audit: '排了活动',
  districtSees: 'byDay',
  locks: 'programme',
  input: v.strictObject({
    pointId: publicId,
    programmeId: v.optional(publicId),
    version: v.optional(programme.entries.version),
    ...programmeWords,
    /** Null: nobody; left out: as it is. */
    leaderId: v.optional(v.nullable(personId)),
    roomId: v.nullable(publicId),
    slots: v.pipe(v.array(slot), v.maxLength(SLOTS_MAX)),
    weeks: whole(1, PROGRAMME_WEEKS_MAX),
    isTrial: v.boolean(),
  }),
  output: v.strictObject({
    /** Null of a trial. */
    programmeId: v.nullable(publicId),
    version: programme.entries.version,
    dates: v.pipe(v.array(slot), v.maxLength(SESSIONS_MAX)),
    leftOut: v.pipe(v.array(leftOut), v.maxLength(SESSIONS_MAX)),
  }),
})

const reason = text(1, limits.noteMax)

/**
 * Cancels a programme, or one date of it, with a reason that everybody enrolled reads; rooms are free again. With its last
 * date a programme is cancelled, too.
 * @errors `reason_missing`, `programme_begun` for dates that are over, `already_done`
 */
export const programmesCancel = changing({
  roles: staff,
  audit: '取消了活动',
  districtSees: 'byDay',
  locks: 'programme',
  input: v.strictObject({ programmeId: publicId, sessionId: v.optional(publicId), reason }),
  output: v.strictObject({ cancelled: whole(0, SESSIONS_MAX) }),
})

/**
 * Moves one date, perhaps to another room; without `roomId` in the room it has. It keeps its length.
 * @errors `slot_taken` and `slot_blocked` with `facts.clashAt`, `slot_closed`, `programme_times`, `programme_begun`,
 * `programme_off`, `reason_missing`, `already_done` where nothing would change
 */
export const programmesMove = changing({
  roles: staff,
  audit: '改了活动的时间',
  districtSees: 'byDay',
  locks: 'programme',
  input: v.strictObject({ sessionId: publicId, startsAt: instant, roomId: v.optional(publicId), reason }),
  output: session,
})

const sheetRow = v.strictObject({
  sessionId: publicId,
  programmeId: publicId,
  kind: programmeWords.kind,
  form: programmeWords.form,
  title: programmeWords.title,
  teacher: programmeWords.teacher,
  point: programmeRow.entries.point,
  session,
  /** Seats of the course or the date that are given or held, and those that wait. */
  taken: session.entries.taken,
  capacity: session.entries.capacity,
  waiting: whole(0, WAITING_MAX),
  /** How many are there now, and how many have come. */
  here: session.entries.taken,
  came: session.entries.taken,
  away: session.entries.taken,
  isFew: v.boolean(),
})

/** The dates of one day; without a community the caller's own, for an admin the first. */
export const programmesSheet = reading({
  roles: staff,
  storedRows: ['rows'],
  input: v.strictObject({ day, communityId: v.optional(communityId) }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    communityId,
    community: text(1, limits.nameMax),
    rows: v.pipe(v.array(sheetRow), v.maxLength(limits.programmesMax)),
  }),
})

/** One seat on a roster. An adult is `林**`; a child goes by what it is called, to those who may read that. */
const rosterRow = v.strictObject({
  enrolmentId: publicId,
  seat: seatNumber,
  name: text(1, limits.personNameMax),
  isChild: v.boolean(),
  state: v.picklist(seatStates),
  /** In order; null: is there now. */
  stays: v.pipe(
    v.array(
      v.strictObject({
        cameAt: instant,
        leftAt: v.nullable(instant),
        /** Who fetched the child, and whether that name stood on its list. */
        fetchedBy: v.nullable(text(1, limits.personNameMax)),
        isFetcherKnown: v.nullable(v.boolean()),
      }),
    ),
    v.maxLength(limits.staysMax),
  ),
  /** Said before that they do not come. */
  isTold: v.boolean(),
  /** Of a child: who may fetch it, and what to mind. */
  fetchers: v.pipe(v.array(text(1, limits.personNameMax)), v.maxLength(4)),
  note: text(0, limits.noteMax),
})

/**
 * Who is enrolled for a date. For staff of the community, and for a volunteer who leads the programme on that day only.
 * It changes something: a look that shows children is logged, and their guardians can read the view log.
 */
export const programmesRoster = changing({
  roles: signedIn,
  audit: '看了班上的名单',
  districtSees: 'nothing',
  isAnswerKept: false,
  storedRows: ['rows'],
  input: v.strictObject({ sessionId: publicId }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    programmeId: publicId,
    title: programmeWords.title,
    form: programmeWords.form,
    point: programmeRow.entries.point,
    session,
    /** From when until when it is marked. */
    markFrom: instant,
    markUntil: instant,
    rows: v.pipe(v.array(rosterRow), v.maxLength(limits.rosterMax)),
    waiting: whole(0, WAITING_MAX),
  }),
})

/**
 * The telephone number of a seat's account, when a child is fetched by somebody not on its list: for who leads the class
 * and for workers on its day, for the manager at any time. Each look is logged.
 */
export const programmesPhone = changing({
  roles: signedIn,
  audit: '看了报名人的电话',
  districtSees: 'nothing',
  isAnswerKept: false,
  input: v.strictObject({ sessionId: publicId, enrolmentId: publicId }),
  output: v.strictObject({ name: text(0, limits.personNameMax), phone: v.nullable(phone) }),
})

const markOfSeat = v.strictObject({
  enrolmentId: publicId,
  seat: seatNumber,
  act: v.picklist(seatMarks),
  /** By the phone's clock. */
  at: instant,
  /** Of `left`: who fetched the child. */
  by: v.optional(text(1, limits.personNameMax)),
})

/**
 * Marks who came, went or is away; `undo` takes the last mark back. All marks or none.
 * @errors `mark_early` before the hour before it, `mark_wrong` for gone before here and after that day, `not_found` for
 * somebody not enrolled; `here_elsewhere` for who is in another class now
 */
export const programmesMark = changing({
  roles: signedIn,
  audit: '记了谁来了',
  districtSees: 'byDay',
  locks: 'programme',
  input: v.strictObject({
    sessionId: publicId,
    marks: v.pipe(v.array(markOfSeat), v.minLength(1), v.maxLength(limits.marksMax)),
  }),
  output: v.strictObject({ marked: whole(0, limits.marksMax) }),
})

/**
 * Enrols somebody at the counter, also while it goes on, with children that their account has already.
 * @errors as `programmes.enrol`, but `programme_joined_other` and `programme_consent_other` about somebody else
 */
export const programmesEnrolFor = changing({
  roles: staff,
  audit: '替人报了活动',
  districtSees: 'byDay',
  locks: 'programme',
  input: v.strictObject({
    programmeId: publicId,
    sessionId: v.optional(publicId),
    personId,
    seats: v.pipe(v.array(v.nullable(childId)), v.minLength(1), v.maxLength(SEATS_MAX)),
  }),
  output: enrolment,
})
