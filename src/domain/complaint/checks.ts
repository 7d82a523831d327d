import { atMinutes, clockMinutes, shanghaiDay, toInstant } from '../time'

/** So many days after two sides have agreed somebody asks whether it lasts. */
export const checkDays = [7, 30] as const

const MORNING = clockMinutes('09:00')

/** When an agreement is to be checked: at 9:00 in Shanghai, so many days after the day it was made. Instants, in order. */
export const checksDue = (agreedAt: string): string[] =>
  checkDays.map((days) => toInstant(atMinutes(shanghaiDay(agreedAt) + days, MORNING)))

export interface CheckFacts {
  /** When two sides agreed, and how many looks there were since. Instants. */
  agreedAt: string | null
  checksDone: number
  reopenedAt: string | null
}

/** When somebody looks next whether an agreement lasts, an instant; null: nobody does. One from before it was opened again holds no more. */
export const nextCheck = ({ agreedAt, checksDone, reopenedAt }: CheckFacts): string | null => {
  const holds = agreedAt !== null && (reopenedAt === null || Date.parse(agreedAt) > Date.parse(reopenedAt))
  return (holds && checksDue(agreedAt)[checksDone]) || null
}
