import type { Output } from '../../../client/call'
import { type Ages, monthsOfYears } from '../../../domain/programmes/ages'
import { PROGRAMME_CAPACITY_MAX, PROGRAMME_WEEKS_MAX } from '../../../domain/programmes/programme'
import { atMinutes, MINUTE_MS, shanghaiDay, type Span, toInstant, weekdayOf } from '../../../domain/time'
import { isClear, isClearOrBlank } from '../../../domain/visible-text'

export type Programme = Output<'programmes.get'>['programme']

const YEAR = 12
const WEEK = 7
const YEARS_MAX = 99
const MONTHS_MAX = 1_200
const MORNING = 9 * 60

/** A programme as staff write it. Numbers are as typed. */
export interface ProgrammeDraft extends Pick<
  Programme,
  'kind' | 'form' | 'title' | 'about' | 'teacher' | 'fee' | 'bring'
> {
  agesIn: 'years' | 'months'
  /** Empty: any. */
  ageFrom: string
  ageTo: string
  capacity: string
  /** Empty: any number will do. */
  fewest: string
  /** Instants; null: at once, and until it begins. */
  enrolFrom: string | null
  enrolUntil: string | null
  /** Empty: none is chosen. */
  pointId: string
  /** Empty: no room. */
  roomId: string
  /** From which day on, `2026-11-25`. */
  day: string
  /** 0 is Monday. */
  weekdays: readonly number[]
  /** After midnight; null: not chosen. */
  startMinutes: number | null
  minutes: number
  weeks: string
}

const numberOf = (day: string): number => shanghaiDay(`${day}T00:00:00Z`)

/** The form of a new programme. @param day `2026-11-25` */
export const newDraft = (day: string): ProgrammeDraft => ({
  kind: 'afterSchool',
  form: 'course',
  title: '',
  about: '',
  teacher: '',
  fee: '',
  bring: '',
  agesIn: 'years',
  ageFrom: '',
  ageTo: '',
  capacity: '12',
  fewest: '',
  enrolFrom: null,
  enrolUntil: null,
  pointId: '',
  roomId: '',
  day,
  weekdays: [weekdayOf(numberOf(day))],
  startMinutes: null,
  minutes: 90,
  weeks: '8',
})

const typedAges = ({ monthsMin, monthsMax }: Ages): Pick<ProgrammeDraft, 'agesIn' | 'ageFrom' | 'ageTo'> => {
  const isYears = (monthsMin ?? 0) % YEAR === 0 && (monthsMax ?? YEAR - 1) % YEAR === YEAR - 1
  const typed = (months: number | null) => (months === null ? '' : String(isYears ? Math.floor(months / YEAR) : months))
  return { agesIn: isYears ? 'years' : 'months', ageFrom: typed(monthsMin), ageTo: typed(monthsMax) }
}

/** The form of an existing programme: its words; its dates are changed one by one. */
export const draftOf = (programme: Programme): ProgrammeDraft => {
  const { kind, form, title, about, teacher, fee, bring, capacity, fewest, enrolFrom, enrolUntil, point } = programme
  return {
    ...newDraft('2026-01-01'),
    kind,
    form,
    title,
    about,
    teacher,
    fee,
    bring,
    enrolFrom,
    enrolUntil,
    ...typedAges(programme),
    capacity: capacity === null ? '' : String(capacity),
    fewest: fewest === null ? '' : String(fewest),
    pointId: point.id,
    weekdays: [],
  }
}

const FULL_WIDTH = /[０-９]/g

/** A whole number as typed, from `min` to `max`; null for anything else. */
export const readWhole = (typed: string, min: number, max: number): number | null => {
  const digits = typed.trim().replace(FULL_WIDTH, (digit) => String('０１２３４５６７８９'.indexOf(digit)))
  const read = /^\d{1,4}$/.test(digits) ? Number(digits) : -1
  return read >= min && read <= max ? read : null
}

/** The same where an empty field means none; undefined for anything else. */
const readOptional = (typed: string, min: number, max: number): number | null | undefined =>
  typed.trim() === '' ? null : (readWhole(typed, min, max) ?? undefined)

/** The ages of a form, in months; null while they make no sense. */
export const agesOf = ({ agesIn, ageFrom, ageTo }: ProgrammeDraft): Ages | null => {
  const max = agesIn === 'years' ? YEARS_MAX : MONTHS_MAX
  const [from, to] = [readOptional(ageFrom, 0, max), readOptional(ageTo, 0, max)]
  if (from === undefined || to === undefined) return null
  if (from !== null && to !== null && from > to) return null
  return agesIn === 'years' ? monthsOfYears(from, to) : { monthsMin: from, monthsMax: to }
}

/** How many may come and how few will do; null while that makes no sense. */
export const countsOf = ({
  form,
  capacity,
  fewest,
}: ProgrammeDraft): { capacity: number | null; fewest: number | null } | 'capacity' | 'fewest' => {
  if (form === 'open') return { capacity: null, fewest: null }
  const most = readWhole(capacity, 1, PROGRAMME_CAPACITY_MAX)
  if (most === null) return 'capacity'
  const least = readOptional(fewest, 1, most)
  return least === undefined ? 'fewest' : { capacity: most, fewest: least }
}

/** When enrolment opens on a chosen day, an instant. @param day `2026-11-25` */
export const enrolFromOn = (day: string): string => toInstant(atMinutes(numberOf(day), MORNING))

/** When it closes: that day is the last one. */
export const enrolUntilOn = (day: string): string => toInstant(atMinutes(numberOf(day) + 1, 0))

/** The times of the first week: each chosen weekday for the first time from the chosen day on, in order. */
export const slotsOf = ({ day, weekdays, startMinutes, minutes }: ProgrammeDraft): Span[] => {
  if (startMinutes === null) return []
  const first = numberOf(day)
  return weekdays
    .map((weekday) => first + ((weekday - weekdayOf(first) + WEEK) % WEEK))
    .sort((one, other) => one - other)
    .map((date) => {
      const start = atMinutes(date, startMinutes)
      return { startsAt: toInstant(start), endsAt: toInstant(start + minutes * MINUTE_MS) }
    })
}

/** What is still missing or wrong; the first from top to bottom. */
export type ProgrammeFlaw =
  'title' | 'ages' | 'capacity' | 'fewest' | 'enrol' | 'point' | 'start' | 'weekdays' | 'weeks'

/** @param isNew with its dates */
export const flawOf = (draft: ProgrammeDraft, isNew: boolean): ProgrammeFlaw | null => {
  const { title, teacher, fee, bring, enrolFrom, enrolUntil } = draft
  if (!isClear(title.trim()) || ![teacher, fee, bring].every(isClearOrBlank)) return 'title'
  if (agesOf(draft) === null) return 'ages'
  const counts = countsOf(draft)
  if (typeof counts === 'string') return counts
  if (enrolFrom !== null && enrolUntil !== null && Date.parse(enrolUntil) <= Date.parse(enrolFrom)) return 'enrol'
  if (draft.pointId === '') return 'point'
  if (!isNew) return null
  if (draft.startMinutes === null) return 'start'
  if (draft.weekdays.length === 0) return 'weekdays'
  return readWhole(draft.weeks, 1, PROGRAMME_WEEKS_MAX) === null ? 'weeks' : null
}
