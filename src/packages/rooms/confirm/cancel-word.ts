import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { RoomRules } from '../../../domain/rooms/rules'
import { cancelUntil } from '../../../domain/rooms/state'
import { MINUTE_MS } from '../../../domain/time'
import { words } from './words.zh'

/** Until when a booking could be cancelled, if it were made now. Instants. */
export const cancelWord = (
  { cancelMinutes }: Pick<RoomRules, 'cancelMinutes'>,
  startsAt: string,
  now: string,
): string => {
  const isPastDeadline = Date.parse(startsAt) - cancelMinutes * MINUTE_MS <= Date.parse(now)
  if (isPastDeadline) return words.takeBack
  return words.cancelUntil(spokenWhen(cancelUntil({ madeAt: now, startsAt }, cancelMinutes), now))
}
