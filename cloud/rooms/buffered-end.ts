import type { RoomRules } from '../../src/domain/rooms/rules'
import { MINUTE_MS, toInstant } from '../../src/domain/time'

/** The end of the time that a booking blocks, buffer included. Instants. */
export const bufferedEnd = (endsAt: string, { bufferMinutes }: Pick<RoomRules, 'bufferMinutes'>): string =>
  toInstant(Date.parse(endsAt) + bufferMinutes * MINUTE_MS)

/** The instant that many minutes later. */
export const minutesAfter = (startsAt: string, minutes: number): string =>
  toInstant(Date.parse(startsAt) + minutes * MINUTE_MS)
