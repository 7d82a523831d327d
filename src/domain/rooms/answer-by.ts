import type { Calendar } from '../calendar'
import { DAY_MS, toInstant } from '../time'
import { inWorkingHours } from '../worktime'
import type { Made } from './state'

/**
 * When the staff will have answered a request: within a day, neither at night nor on a day off, and before its time
 * begins. Instants.
 */
export const answerBy = (calendar: Calendar, { madeAt, startsAt }: Made): string => {
  const promised = inWorkingHours(calendar, toInstant(Date.parse(madeAt) + DAY_MS))
  return toInstant(Math.min(Date.parse(promised), Date.parse(startsAt)))
}
