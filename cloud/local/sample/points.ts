import type { PointAlert, PointRecord, SpecialDay } from '../../../src/domain/points/point-record'
import { asciiPart } from '../../../src/domain/text'
import { atMinutes, clockMinutes, dayName, toInstant, weekdayOf } from '../../../src/domain/time'
import type { SampleAlert, SampleDay, SamplePoint } from './point-file'

/** The hour at which a worker's check is dated. */
const CONFIRMED_AT = '10:00'

const instantOf = (dayNumber: number, time: string): string => toInstant(atMinutes(dayNumber, clockMinutes(time)))

const spoken = (text: string, dayNumber: number): string => {
  const [, month, day] = dayName(dayNumber).split('-').map(Number)
  const weekday = [...'一二三四五六日'][weekdayOf(dayNumber)]
  return text.replaceAll('{day}', `${month} 月 ${day} 日`).replaceAll('{weekday}', `星期${weekday}`)
}

const alertOf = (alert: SampleAlert, today: number): PointAlert => {
  const starts = today + alert.startsInDays
  return {
    title: spoken(alert.title, starts),
    text: spoken(alert.text, starts),
    startsAt: instantOf(starts, alert.startsAtTime),
    endsAt: instantOf(today + alert.endsInDays, alert.endsAtTime),
    isClosed: alert.isClosed,
  }
}

/** The next such day from today on, within a year. */
const nextMonthDay = (monthDay: string, today: number): string => {
  const year = Number(asciiPart(dayName(today), 0, 4))
  return `${year}-${monthDay}` >= dayName(today) ? `${year}-${monthDay}` : `${year + 1}-${monthDay}`
}

const dayOf = ({ intervals, why, ...when }: SampleDay, today: number): SpecialDay => ({
  day: 'monthDay' in when ? nextMonthDay(when.monthDay, today) : dayName(today + when.inDays),
  intervals,
  why,
})

/** The invented points as they are on one day. @param today days since 1 January 1970, counted in Shanghai */
export const samplePoints = (points: readonly SamplePoint[], today: number): PointRecord[] =>
  points.map(({ hours, alerts, confirmedDaysAgo, ...point }) => {
    const { days, ...weekly } = hours
    return {
      ...point,
      hours: days ? { ...weekly, days: days.map((day) => dayOf(day, today)) } : weekly,
      alerts: alerts.map((alert) => alertOf(alert, today)),
      ...(confirmedDaysAgo === undefined ? {} : { confirmedAt: instantOf(today - confirmedDaysAgo, CONFIRMED_AT) }),
    }
  })
