import { atMinutes, clockMinutes, shanghaiDay, toInstant } from '../time'

/** So many days after two sides have agreed somebody asks whether it lasts. */
export const checkDays = [7, 30] as const

const MORNING = clockMinutes('09:00')

/** When an agreement is to be checked: at 9:00 in Shanghai, so many days after the day it was made. Instants, in order. */
export const checksDue = (agreedAt: string): string[] =>
  checkDays.map((days) => toInstant(atMinutes(shanghaiDay(agreedAt) + days, MORNING)))
