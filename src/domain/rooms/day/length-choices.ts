import { lengthsOf, type RoomRules } from '../rules'

/** As many as fit on a screen with large letters. */
const SHOWN = 8
const HOUR_MINUTES = 60

/** The lengths to choose from on a phone: all of them, or, where they are too many, whole hours, the longest among them. */
export const lengthChoices = (rules: RoomRules): number[] => {
  const all = lengthsOf(rules)
  if (all.length <= SHOWN) return all
  const hours = all.filter((minutes) => minutes % HOUR_MINUTES === 0 || minutes === rules.minMinutes)
  const longest = all.slice(-1)
  return hours.length < SHOWN ? [...new Set([...hours, ...longest])] : [...hours.slice(0, SHOWN - 1), ...longest]
}

/** The length that is chosen before anybody has: what was asked for where the room allows it, else an hour or the shortest. */
export const firstLength = (rules: RoomRules, wanted: number | null): number => {
  const all = lengthsOf(rules)
  return [wanted, HOUR_MINUTES].find((minutes) => minutes !== null && all.includes(minutes)) ?? rules.minMinutes
}
