import { spokenWhen } from '../message/spoken-data.zh'
import type { Enrolling, ProgrammeForm, ProgrammeKind } from './programme'
import type { SeatMark, SeatState } from './roster-acts'
import type { EnrolmentState } from './state'

export const programmeKindWords: Readonly<Record<ProgrammeKind, string>> = {
  afterSchool: '四点半课堂',
  seniorUniversity: '老年大学',
  reading: '书吧',
  cafe: '咖啡角',
  other: '别的',
}

/** As a choice among others, where each has little space. */
export const programmeKindShort: Readonly<Record<ProgrammeKind, string>> = {
  ...programmeKindWords,
  afterSchool: '课堂',
  cafe: '咖啡',
}

export const programmeFormWords: Readonly<Record<ProgrammeForm, string>> = {
  course: '报一次，每次都来',
  dropIn: '来哪次，报哪次',
  open: '不用报名，直接来',
}

export const enrolmentStateWords: Readonly<Record<EnrolmentState, string>> = {
  waiting: '在排队',
  offered: '轮到您了',
  taken: '报上了',
  left: '您退了',
  declined: '您没要',
  expired: '过了时间',
  cancelled: '不办了',
}

export const seatStateWords: Readonly<Record<SeatState, string>> = {
  expected: '还没来',
  here: '在',
  gone: '走了',
  away: '不来',
}

export const seatMarkWords: Readonly<Record<SeatMark, string>> = {
  came: '来了',
  left: '走了',
  away: '没来',
  undo: '点错了',
}

/** `还有 3 个名额`, `报满了` */
export const seatsWord = ({ capacity, taken }: { capacity: number | null; taken: number }): string => {
  if (capacity === null) return '直接来'
  return taken < capacity ? `还有 ${capacity - taken} 个名额` : '报满了'
}

/** A programme in a list, as far as its seats go. */
interface Listed {
  form: ProgrammeForm
  capacity: number | null
  taken: number
  next: { capacity: number | null; taken: number }
  enrolling: Enrolling
  enrolFrom: string | null
}

/** What a list says of the seats, which are of the course or of the next date; `isFree`: one can have one now. */
export const listedSeats = (
  { form, capacity, taken, next, enrolling, enrolFrom }: Listed,
  now: string,
): { words: string; isFree: boolean } => {
  const seats = form === 'course' ? { capacity, taken } : next
  if (seats.capacity === null || enrolling === 'now')
    return { words: seatsWord(seats), isFree: seats.capacity === null || seats.taken < seats.capacity }
  if (enrolling === 'early') return { words: `${spokenWhen(enrolFrom ?? now, now)} 开始报名`, isFree: false }
  return { words: enrolling === 'closed' ? '报名截止了' : form === 'course' ? '已经开课' : '已经开始', isFree: false }
}

const YEAR = 12
const ageWord = (months: number): string => (months % YEAR === 0 ? `${months / YEAR} 岁` : `${months} 个月`)

/** `6 岁到 12 岁`, `3 岁以上`, `12 岁以下`; empty for any age. Both bounds are included. */
export const agesWord = ({ monthsMin, monthsMax }: { monthsMin: number | null; monthsMax: number | null }): string => {
  // Whole years end with the month before the next birthday.
  const to = monthsMax === null ? null : ageWord(monthsMax % YEAR === YEAR - 1 ? monthsMax - (YEAR - 1) : monthsMax)
  if (monthsMin === null) return to === null ? '' : `${to}以下`
  return to === null ? `${ageWord(monthsMin)}以上` : `${ageWord(monthsMin)}到 ${to}`
}
