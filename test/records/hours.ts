import type { Interval, OpeningHours } from '../../src/domain/points/point-record'

const day: Interval[] = [['09:00', '18:00']]

/** Monday to Friday 9:00–18:00, closed on holidays. */
export const officeHours: OpeningHours = { week: [day, day, day, day, day, [], []], holiday: 'closed' }

/** The same times on every day of the week. */
export const daily = (opens: string, closes: string, holiday: OpeningHours['holiday'] = 'usual'): OpeningHours => ({
  week: Array.from({ length: 7 }, () => [[opens, closes]]),
  holiday,
})

export const roundTheClock: OpeningHours = daily('00:00', '24:00')
