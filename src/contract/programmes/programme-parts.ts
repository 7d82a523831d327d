import * as v from 'valibot'
import {
  enrollingStates,
  PROGRAMME_CAPACITY_MAX,
  programmeForms,
  programmeKinds,
  SEATS_MAX,
  SESSIONS_MAX,
} from '../../domain/programmes/programme'
import { enrolmentStates } from '../../domain/programmes/state'
import { limits } from '../limits'
import { walk } from '../points/point-parts'
import { communityId, day, instant, phone, publicId, text, whole } from '../schema/base'

export const MONTHS_MAX = 1_200
export const WAITING_MAX = 10_000

export const programmeKind = v.picklist(programmeKinds)
export const programmeForm = v.picklist(programmeForms)

/** Somebody's month of birth: `2019-05`. */
export const bornMonth = v.pipe(v.string(), v.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/))

/** A number of seats that stand together. */
export const seatCount = whole(1, SEATS_MAX)

/** Which of the seats of an enrolment. */
export const seatNumber = whole(0, SEATS_MAX - 1)

/** Ages in months, both included; null: any. */
const ages = { monthsMin: v.nullable(whole(0, MONTHS_MAX)), monthsMax: v.nullable(whole(0, MONTHS_MAX)) }

/** What staff write about a programme. `bring`: what to bring along; `fewest`: with fewer, staff are asked. */
export const programmeWords = {
  kind: programmeKind,
  form: programmeForm,
  title: text(1, limits.nameMax),
  about: text(0, limits.noteMax),
  teacher: text(0, limits.highlightMax),
  fee: text(0, limits.highlightMax),
  bring: text(0, limits.highlightMax),
  ...ages,
  /** Of the course, or of each date of a `dropIn`; null: an `open` programme. */
  capacity: v.nullable(whole(1, PROGRAMME_CAPACITY_MAX)),
  fewest: v.nullable(whole(1, PROGRAMME_CAPACITY_MAX)),
  /** When one may enrol; null: at once, and until it begins. */
  enrolFrom: v.nullable(instant),
  enrolUntil: v.nullable(instant),
}

const taken = whole(0, PROGRAMME_CAPACITY_MAX)

/** One date. `movedFrom`: when it was before it was moved last; `cancelled`: why it does not take place, null: it does. */
export const session = v.strictObject({
  id: publicId,
  startsAt: instant,
  endsAt: instant,
  movedFrom: v.nullable(instant),
  cancelled: v.nullable(text(1, limits.noteMax)),
  /** Of a `dropIn`; otherwise null. */
  capacity: v.nullable(whole(1, PROGRAMME_CAPACITY_MAX)),
  taken,
  /** The room's name; empty: at the point. */
  room: text(0, limits.nameMax),
})

const place = {
  point: v.strictObject({ id: publicId, name: text(1, limits.nameMax) }),
  communityId,
  community: text(1, limits.nameMax),
}

/** A programme in a list, with its next date. */
export const programmeRow = v.strictObject({
  id: publicId,
  kind: programmeKind,
  form: programmeForm,
  title: programmeWords.title,
  fee: programmeWords.fee,
  ...ages,
  ...place,
  next: v.strictObject({
    sessionId: publicId,
    startsAt: instant,
    endsAt: instant,
    capacity: session.entries.capacity,
    taken,
  }),
  /** The coming dates, how many. */
  sessions: whole(1, SESSIONS_MAX),
  /** The seats of a course; null: it is none. */
  capacity: programmeWords.capacity,
  taken,
  /** Whether one can enrol at the moment of the answer, for the course or the next date; and from when on. */
  enrolling: v.picklist(enrollingStates),
  enrolFrom: programmeWords.enrolFrom,
  /** From the asked position; null: not asked, or not known. */
  walk: v.nullable(walk),
})

/** A programme as anybody may see it, with all its dates in order. */
export const programme = v.strictObject({
  id: publicId,
  ...programmeWords,
  taken,
  ...place,
  point: v.strictObject({
    id: publicId,
    name: text(1, limits.nameMax),
    address: text(0, limits.addressMax),
    phone: v.nullable(phone),
  }),
  /** The name of who leads it; null: nobody named yet. */
  leader: v.nullable(text(1, limits.nameMax)),
  cancelled: v.nullable(text(1, limits.noteMax)),
  sessions: v.pipe(v.array(session), v.maxLength(SESSIONS_MAX)),
  /** For staff who edit it: pass it to `programmes.save`. */
  version: text(1, 40),
})

/** One seat as its account sees it. `childId` null: the caller's own, or a child's whose row has gone. */
export const ownSeat = v.strictObject({
  seat: seatNumber,
  childId: v.nullable(text(16, 16)),
  isChild: v.boolean(),
  /** False: this seat alone was given back. */
  isLive: v.boolean(),
  /** Until when to answer whether it is still wanted; null: nobody asked. */
  askedUntil: v.nullable(instant),
})

/** The caller's seats. The state is computed for the moment of the answer; `src/domain/programmes/state.ts` explains it. */
export const enrolment = v.strictObject({
  id: publicId,
  programmeId: publicId,
  /** Null: of a course. */
  sessionId: v.nullable(publicId),
  state: v.picklist(enrolmentStates),
  holdUntil: v.nullable(instant),
  /** Of a waitlist entry: how many seats are wanted before. */
  ahead: v.nullable(whole(0, WAITING_MAX)),
  seats: v.pipe(v.array(ownSeat), v.minLength(1), v.maxLength(SEATS_MAX)),
})

/** The last row of an answer; several dates may begin at one moment. */
export const cursor = v.strictObject({ startsAt: instant, sessionId: publicId })

/** A day that a series leaves out: a public holiday and its name; empty where the year is not announced yet. */
export const leftOut = v.strictObject({ day, why: text(0, limits.nameMax) })
