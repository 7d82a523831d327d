import { asciiPart } from '../text'
import { dayName, shanghaiDay } from '../time'

/** From this age on a person consents themselves. */
export const CONSENT_YEARS = 14
const YEAR = 12
/** Nobody older is entered as a child. */
export const CHILD_YEARS_MAX = 18

const monthsOf = (month: string): number => Number(asciiPart(month, 0, 4)) * YEAR + Number(asciiPart(month, 5, 7))

/** How many months old somebody is: their month of birth counts as 0. @param born `2019-05` @param at an instant */
export const monthsOld = (born: string, at: string): number => monthsOf(dayName(shanghaiDay(at))) - monthsOf(born)

/** The ages of a programme, in months; null: any. Both included. */
export interface Ages {
  monthsMin: number | null
  monthsMax: number | null
}

/**
 * Whether a child is of the age on the first date. Only children are asked: how old the caller is, nobody knows.
 * @param startsAt of the course's first date, or of the date
 */
export const isAgeRight = (born: string, { monthsMin, monthsMax }: Ages, startsAt: string): boolean => {
  const months = monthsOld(born, startsAt)
  return (monthsMin === null || months >= monthsMin) && (monthsMax === null || months <= monthsMax)
}

/** Whether somebody was born in a month that makes them a child now. */
export const isChildNow = (born: string, now: string): boolean => {
  const months = monthsOld(born, now)
  return months >= 0 && months <= CHILD_YEARS_MAX * YEAR
}

/**
 * Whether a guardian has to consent: under 14. As the day of birth is not known, the whole month of the fourteenth
 * birthday counts as under 14.
 */
export const needsConsent = (born: string, now: string): boolean => monthsOld(born, now) <= CONSENT_YEARS * YEAR

/** The months of ages in whole years: `from` 6 to 12 includes the whole thirteenth year of life. */
export const monthsOfYears = (from: number | null, to: number | null): Ages => ({
  monthsMin: from === null ? null : from * YEAR,
  monthsMax: to === null ? null : to * YEAR + YEAR - 1,
})

const HALF_YEAR = 6

/** A month of birth of somebody who is so many years old: the middle one, as only the age is known. */
export const bornOfAge = (years: number, now: string): string => {
  const months = monthsOf(dayName(shanghaiDay(now))) - years * YEAR - HALF_YEAR - 1
  return `${Math.floor(months / YEAR)}-${String((months % YEAR) + 1).padStart(2, '0')}`
}
