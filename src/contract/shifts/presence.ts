import * as v from 'valibot'
import { markActs } from '../../domain/shifts/presence'
import { limits } from '../limits'
import { communityId, day, instant, personId, phone, publicId, text, whole } from '../schema/base'
import { changing, reading, signedIn, staff } from '../schema/definition'
import { presence, shift, shiftRow, signup } from './shift-parts'

/** The six digits that a screen at the shift shows for a minute. */
export const presenceDigits = v.pipe(v.string(), v.regex(/^\d{6}$/))

/**
 * Says that the caller has come: with the digits of this minute, from 15 minutes before the start to 30 after it.
 * Without `signupId` the caller's signup is found by the digits. A second call gives the first answer.
 * @errors `code_elsewhere` (of another shift), `code_old`, `digits_wrong`, `tries_over`, `check_in_early`,
 * `check_in_late`, `shift_elsewhere` for somebody marked absent who is expected elsewhere by now, `shift_cancelled`,
 * `not_found`
 */
export const shiftsCheckIn = changing({
  roles: signedIn,
  audit: '签到了一班',
  districtSees: 'own',
  input: v.strictObject({ signupId: v.optional(publicId), code: presenceDigits }),
  output: signup,
})

/**
 * Says that the caller goes: with the digits, or without them for a named signup. Who forgets has served until the end.
 * @errors `not_here_yet` before a check-in; as `shifts.checkIn` for the digits
 */
export const shiftsCheckOut = changing({
  roles: signedIn,
  audit: '签出了一班',
  districtSees: 'own',
  input: v.strictObject({ signupId: v.optional(publicId), code: v.optional(presenceDigits) }),
  output: signup,
})

/**
 * Signs up somebody else, who has no telephone or stands at the counter.
 * @errors as `shifts.join`; `shift_clash_other`, `shift_joined_other`
 */
export const shiftsJoinFor = changing({
  roles: staff,
  audit: '替人报了班次',
  districtSees: 'byDay',
  locks: 'shift',
  input: v.strictObject({ shiftId: publicId, personId }),
  output: signup,
})

/** The shifts of the week (Monday to Sunday) of a day; without a community the caller's own, for an admin the first. */
export const shiftsSheet = reading({
  roles: staff,
  storedRows: ['rows'],
  input: v.strictObject({ day, communityId: v.optional(communityId) }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    communityId,
    community: text(1, limits.nameMax),
    from: day,
    rows: v.pipe(
      v.array(
        v.strictObject({
          ...shiftRow.entries,
          leader: v.nullable(text(1, limits.nameMax)),
          seriesId: v.nullable(publicId),
          cancelled: v.nullable(text(1, limits.noteMax)),
          /** How many wait, and how many have come. */
          waiting: whole(0, 10_000),
          came: whole(0, 200),
          /** How many gave their place back within the last day before the start. */
          leftLate: whole(0, 200),
        }),
      ),
      v.maxLength(limits.listRowsMax),
    ),
  }),
})

const rosterRow = v.strictObject({
  signupId: publicId,
  /** For staff, who may make them the leader; null for the leader. */
  personId: v.nullable(personId),
  /** Null: forgotten, or never said. */
  name: v.nullable(text(1, limits.personNameMax)),
  /**
   * The last four digits; `shifts.phone`, which is logged as a view, gives the number itself. For the leader null
   * without a place.
   */
  phoneEnd: v.nullable(text(1, 4)),
  state: signup.entries.state,
  ahead: signup.entries.ahead,
  presence: v.nullable(presence),
  /** It is the caller's own, which they never mark themselves. */
  isOwn: v.boolean(),
  isMinor: v.boolean(),
  /**
   * The caller may correct the hours: not one's own, and not those that another community recorded before the point
   * moved.
   */
  canCorrect: v.boolean(),
})

/**
 * Who comes and who came; for staff also who gave the place back, declined or was cancelled. The leader reads it from
 * the first check-in until half an hour after the end, in which they mark who came.
 */
export const shiftsRoster = reading({
  roles: signedIn,
  storedRows: ['rows'],
  input: v.strictObject({ shiftId: publicId }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    shift,
    /** Whether the caller is staff of the community, and not the leader only. */
    isStaff: v.boolean(),
    /** For staff, to keep the leader when they change the shift; null for the leader, and where nobody is named. */
    leaderId: v.nullable(personId),
    /** There are later shifts of the same series, which staff may cancel together with this one. */
    isSeries: v.boolean(),
    /** How many volunteers have been asked to come to this shift. */
    asked: whole(0, 10_000),
    rows: v.pipe(v.array(rosterRow), v.maxLength(limits.listRowsMax)),
  }),
})

/**
 * The telephone number of somebody on the roster; logged as a view, which that person can read. The leader gets those
 * of people with a place only (`not_found`).
 */
export const shiftsPhone = changing({
  roles: signedIn,
  audit: '看了志愿者的电话',
  districtSees: 'own',
  isAnswerKept: false,
  input: v.strictObject({ signupId: publicId }),
  output: v.strictObject({ phone: v.nullable(phone) }),
})

/** Fifteen minutes of codes for a screen at the shift, which needs no network meanwhile. */
export const shiftsScreen = reading({
  roles: signedIn,
  input: v.strictObject({ shiftId: publicId }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    shift,
    came: whole(0, 200),
    checkInFrom: instant,
    checkInUntil: instant,
    codes: v.pipe(
      v.array(
        v.strictObject({
          from: instant,
          until: instant,
          digits: presenceDigits,
          /** What the QR code holds: a link that WeChat opens, or `YJS:` and the digits where there is no domain. */
          text: text(1, limits.addressMax * 4),
        }),
      ),
      v.maxLength(17),
    ),
  }),
})

/**
 * Marks somebody on the roster; `at`: when it was so, at most two minutes ahead of the server's clock.
 * @errors `own_mark`, `mark_wrong`, `shift_clash_other`
 */
export const shiftsMark = changing({
  roles: signedIn,
  audit: '给志愿者点了名',
  districtSees: 'byDay',
  locks: 'shift',
  input: v.strictObject({ signupId: publicId, act: v.picklist(markActs), at: instant }),
  output: rosterRow,
})

/**
 * Asks up to thirty volunteers who have no clash to come, those first who were not asked for longest; each once. Nobody
 * where all places are given. @errors `shift_started`, `shift_off`
 */
export const shiftsAsk = changing({
  roles: staff,
  audit: '请志愿者来帮一班',
  districtSees: 'byDay',
  locks: 'shift',
  input: v.strictObject({ shiftId: publicId }),
  output: v.strictObject({ asked: whole(0, 30) }),
})
