import type { Input, Output } from '../../../client/call'
import { usualLeaveUntil } from '../../../domain/shifts/shift'
import { isClear, isClearOrBlank } from '../../../domain/visible-text'
import { atMinutes, dayName, MINUTE_MS, shanghaiDay, toInstant } from '../../../domain/time'

export type Shift = Output<'shifts.get'>['shift']
type Saved = Input<'shifts.save'>

/** A shift as staff write it. */
export interface ShiftDraft extends Pick<Shift, 'kind' | 'title' | 'about' | 'skills' | 'bring' | 'meet' | 'ageMin'> {
  /** Empty: none is chosen. */
  pointId: string
  /** `2026-11-25` */
  day: string
  /** After midnight; null: not chosen. */
  startMinutes: number | null
  minutes: number
  /** As typed. */
  capacity: string
  /** How long before the start one may still leave; null: until 22:30 of the evening before. */
  leaveBefore: number | null
  /** As typed: how many weeks in a row. */
  weeks: string
}

/** What is saved as it stands, of an existing shift. */
export const unchanged = (shift: Shift, leaderId: string | null): Saved => ({
  pointId: shift.point.id,
  kind: shift.kind,
  title: shift.title,
  about: shift.about,
  skills: shift.skills,
  bring: shift.bring,
  meet: shift.meet,
  ageMin: shift.ageMin,
  startsAt: shift.startsAt,
  endsAt: shift.endsAt,
  leaveUntil: shift.leaveUntil,
  leaderId,
  capacity: shift.capacity,
  weeks: 1,
})

const minutesBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / MINUTE_MS

/** The form of an existing shift. */
export const draftOf = (shift: Shift): ShiftDraft => {
  const { kind, title, about, skills, bring, meet, ageMin, startsAt, endsAt, leaveUntil } = shift
  const day = shanghaiDay(startsAt)
  return {
    kind,
    title,
    about,
    skills,
    bring,
    meet,
    ageMin,
    pointId: shift.point.id,
    day: dayName(day),
    startMinutes: minutesBetween(toInstant(atMinutes(day, 0)), startsAt),
    minutes: minutesBetween(startsAt, endsAt),
    capacity: String(shift.capacity),
    leaveBefore: leaveUntil === usualLeaveUntil(startsAt) ? null : minutesBetween(leaveUntil, startsAt),
    weeks: '1',
  }
}

/** The form of a new shift. @param day `2026-11-25` */
export const newDraft = (day: string): ShiftDraft => ({
  kind: 'meals',
  title: '',
  about: '',
  skills: '',
  bring: '',
  meet: '',
  ageMin: 0,
  pointId: '',
  day,
  startMinutes: null,
  minutes: 90,
  capacity: '2',
  leaveBefore: null,
  weeks: '1',
})

/** The times of a form; null while the start is not chosen. Instants. */
export const timesOf = ({ day, startMinutes, minutes, leaveBefore }: ShiftDraft) => {
  if (startMinutes === null) return null
  const start = atMinutes(shanghaiDay(`${day}T00:00:00Z`), startMinutes)
  const leaveUntil = leaveBefore === null ? null : toInstant(start - leaveBefore * MINUTE_MS)
  return { startsAt: toInstant(start), endsAt: toInstant(start + minutes * MINUTE_MS), leaveUntil }
}

const FULL_WIDTH = /[０-９]/g

/** A whole number as typed, from 1 to `max`; null for anything else. */
export const readCount = (typed: string, max: number): number | null => {
  const digits = typed.trim().replace(FULL_WIDTH, (digit) => String('０１２３４５６７８９'.indexOf(digit)))
  const read = /^\d{1,3}$/.test(digits) ? Number(digits) : 0
  return read >= 1 && read <= max ? read : null
}

/** Whether the texts can be shown to others. */
export const areLinesClear = ({ title, skills, bring, meet }: ShiftDraft): boolean =>
  isClear(title.trim()) && [skills, bring, meet].every(isClearOrBlank)
