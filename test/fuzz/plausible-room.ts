import { defaultRules, type RoomRules } from '../../src/domain/rooms/rules'
import { atMinutes, shanghaiDay, toInstant } from '../../src/domain/time'
import { TUESDAY_TEN } from '../factories'

type Fields = Record<string, unknown>

const HALF_HOURS_A_DAY = 48
const DAYS = 4
const HOUR_MS = 3_600_000

/** Any instant, folded into a half hour of the next days. */
const instantOf = (at: unknown): string => {
  const half = Math.floor(Date.parse(String(at)) / HOUR_MS) % (DAYS * HALF_HOURS_A_DAY)
  return toInstant(atMinutes(shanghaiDay(TUESDAY_TEN), Math.abs(half) * 30))
}

const dayOf = (day: unknown): string => instantOf(`${String(day)}T00:00:00Z`).slice(0, 10)

const endOf = (startsAt: unknown, endsAt: unknown): string =>
  toInstant(Date.parse(instantOf(startsAt)) + (1 + (Math.abs(Date.parse(String(endsAt))) % 30)) * HOUR_MS)

/** Numbers of any size, folded so that a room can be booked by them. */
export const rulesInOrder = (rules: RoomRules): RoomRules => {
  const fold = (minutes: number, most: number): number => (1 + (minutes % most)) * rules.gridMinutes
  const minMinutes = fold(rules.minMinutes, 3)
  return {
    ...rules,
    minMinutes,
    maxMinutes: minMinutes + fold(rules.maxMinutes, 6),
    bufferMinutes: fold(rules.bufferMinutes, 3),
    noticeMinutes: rules.noticeMinutes % 60,
    weekMinutesMax: Math.max(rules.weekMinutesMax, defaultRules.weekMinutesMax),
  }
}

/** Bends the times and numbers of an input that the schema takes towards those that a room can be booked for. */
export const plausibleTimes = ({ startsAt, endsAt, minutes, day, weeks, partySize, ...rest }: Fields): Fields => ({
  ...rest,
  ...(startsAt !== undefined && { startsAt: instantOf(startsAt) }),
  ...(endsAt !== undefined && { endsAt: endOf(startsAt, endsAt) }),
  ...(minutes !== undefined && { minutes: 30 * (1 + (Number(minutes) % 6)) }),
  ...(day !== undefined && { day: dayOf(day) }),
  ...(weeks !== undefined && { weeks: 1 + (Number(weeks) % 4) }),
  ...(partySize !== undefined && { partySize: 1 + (Number(partySize) % 10) }),
})
