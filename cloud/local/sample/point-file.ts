import type { PointAlert, PointRecord, SpecialDay } from '../../../src/domain/points/point-record'

/** A notice counted from the day the sample is loaded: day 0 is that day, times are Chinese time. */
export interface SampleAlert extends Omit<PointAlert, 'startsAt' | 'endsAt'> {
  startsInDays: number
  startsAtTime: string
  endsInDays: number
  endsAtTime: string
}

/** A day with special hours, either the same every year (`01-01`) or counted from the day the sample is loaded. */
export type SampleDay = Omit<SpecialDay, 'day'> & ({ monthDay: string } | { inDays: number })

/**
 * A point of `data/sample/points.json`: a {@link PointRecord} whose moments are counted from the day it is loaded, so
 * that a demonstration looks current on any day. In the text of an alert `{day}` becomes `11 月 26 日` and `{weekday}`
 * becomes `星期四`, both of the day it starts.
 */
export interface SamplePoint extends Omit<PointRecord, 'alerts' | 'hours' | 'confirmedAt'> {
  hours: Omit<PointRecord['hours'], 'days'> & { days?: SampleDay[] }
  alerts: SampleAlert[]
  confirmedDaysAgo?: number
}
