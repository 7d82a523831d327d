import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { RoomRules } from '../../../domain/rooms/rules'
import { cancelUntil } from '../../../domain/rooms/state'
import { MINUTE_MS } from '../../../domain/time'
import { words } from './words.zh'

/**
 * Until when a booking could be cancelled, if it were made now.
 * @param isApproved staff decide it first
 */
export const cancelWord = (
  { cancelMinutes }: Pick<RoomRules, 'cancelMinutes'>,
  isApproved: boolean,
  startsAt: string,
  now: string,
): string => {
  const until = spokenWhen(cancelUntil({ madeAt: now, startsAt }, cancelMinutes), now)
  if (isApproved) return words.askedUntil(until)
  const isPastDeadline = Date.parse(startsAt) - cancelMinutes * MINUTE_MS <= Date.parse(now)
  return isPastDeadline ? words.takeBack(until) : words.cancelUntil(until)
}
