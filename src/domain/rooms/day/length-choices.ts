import { lengthsOf, type RoomRules } from '../rules'

/** As many as fit on a screen with large type. */
const SHOWN = 8
const HOUR_MINUTES = 60

/** The lengths offered on a phone: all of them, or, if there are too many, whole hours including the longest. */
export const lengthChoices = (rules: RoomRules): number[] => {
  const all = lengthsOf(rules)
  if (all.length <= SHOWN) return all
  const hours = all.filter((minutes) => minutes % HOUR_MINUTES === 0 || minutes === rules.minMinutes)
  const longest = all.slice(-1)
  return hours.length < SHOWN ? [...new Set([...hours, ...longest])] : [...hours.slice(0, SHOWN - 1), ...longest]
}

/** The preselected length: the wanted one where the room allows it, else one hour, else the shortest. */
export const firstLength = (rules: RoomRules, wanted: number | null): number => {
  const all = lengthsOf(rules)
  return [wanted, HOUR_MINUTES].find((minutes) => minutes !== null && all.includes(minutes)) ?? rules.minMinutes
}
