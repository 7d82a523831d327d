import { DAY_MS, isWithinOneDay, MINUTE_MS, type Span, toInstant } from '../time'

/** 四点半课堂 老年大学 书吧 咖啡角 其他 */
export const programmeKinds = ['afterSchool', 'seniorUniversity', 'reading', 'cafe', 'other'] as const
export type ProgrammeKind = (typeof programmeKinds)[number]

/** One seat for all dates; a seat for each date; no seats, whoever comes may stay. */
export const programmeForms = ['course', 'dropIn', 'open'] as const
export type ProgrammeForm = (typeof programmeForms)[number]

export const SEATS_MAX = 4
export const PROGRAMME_CAPACITY_MAX = 500
export const PROGRAMME_WEEKS_MAX = 26
/** Of one programme: five days a week for half a year. */
export const SESSIONS_MAX = 130
/** So many times of a week may repeat. */
export const SLOTS_MAX = 7
export const SESSION_MINUTES_MIN = 15
export const SESSION_MINUTES_MAX = 12 * 60

/** So many of the next dates are in the list of one's own. */
export const OWN_DATES_MAX = 4

/** So many others are named to somebody who cannot enrol. */
export const OTHER_PROGRAMMES_MAX = 3

/** A programme that somebody could come to instead, with its next date. Instants. */
export interface OtherProgramme {
  id: string
  title: string
  startsAt: string
  endsAt: string
  /** The name of its point. */
  point: string
}

/** What seats are in: a course with all its dates, or one date. Instants. */
export interface SeatedTimes {
  /** Of the course's first date that takes place, or of the date. */
  startsAt: string
  endsAt: string
  enrolFrom: string | null
  enrolUntil: string | null
  isCancelled: boolean
}

export type WhyNotEnrol = 'programme_cancelled' | 'enrol_early' | 'enrol_over'

const isReached = (at: string | null, now: string): boolean => at !== null && Date.parse(at) <= Date.parse(now)

/** Why nobody can enrol at this moment, or null: it is full only for the seats that somebody asks for. */
export const whyNotEnrol = (
  { startsAt, enrolFrom, enrolUntil, isCancelled }: SeatedTimes,
  now: string,
): WhyNotEnrol | null => {
  if (isCancelled) return 'programme_cancelled'
  if (isReached(startsAt, now) || isReached(enrolUntil, now)) return 'enrol_over'
  return enrolFrom !== null && !isReached(enrolFrom, now) ? 'enrol_early' : null
}

/** Whether somebody can enrol now; not yet; not any more, because enrolment has closed, or because it has begun. */
export const enrollingStates = ['now', 'early', 'closed', 'begun'] as const
export type Enrolling = (typeof enrollingStates)[number]

/** Where one stands with enrolling for what is not cancelled. */
export const enrollingAt = (times: Omit<SeatedTimes, 'isCancelled' | 'endsAt'>, now: string): Enrolling => {
  if (isReached(times.startsAt, now)) return 'begun'
  const why = whyNotEnrol({ ...times, endsAt: times.startsAt, isCancelled: false }, now)
  return why === null ? 'now' : why === 'enrol_early' ? 'early' : 'closed'
}

/** Staff at the counter enrol after it has begun, too: until the end. */
export const whyNotEnrolFor = ({ endsAt, isCancelled }: SeatedTimes, now: string): WhyNotEnrol | null => {
  if (isCancelled) return 'programme_cancelled'
  return isReached(endsAt, now) ? 'enrol_over' : null
}

/** Whether the times of one date make sense: within a day, not too short and not too long. */
export const isSessionTime = (span: Span): boolean => {
  const minutes = (Date.parse(span.endsAt) - Date.parse(span.startsAt)) / MINUTE_MS
  return isWithinOneDay(span) && minutes >= SESSION_MINUTES_MIN && minutes <= SESSION_MINUTES_MAX
}

/** A child's row goes so long after its last class. */
export const CHILD_KEPT_DAYS = 180

/** Until when the row of a child is kept. @param last the end of its last class, or when the row was made: an instant */
export const childKeptUntil = (last: string): string => toInstant(Date.parse(last) + CHILD_KEPT_DAYS * DAY_MS)
