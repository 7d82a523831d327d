import { spokenClock } from '../../../domain/spoken.zh'
import type { SeatRow } from './seat-now-store'
import { words } from './words.zh'

const line = ({ cameAt, leftAt, fetchedBy, isFetcherKnown }: SeatRow['stays'][number]): string => {
  if (leftAt === null) return words.stay(spokenClock(cameAt))
  const stayed = words.stayed(spokenClock(cameAt), spokenClock(leftAt))
  if (fetchedBy === null) return stayed
  return `${stayed}，${isFetcherKnown === false ? words.byOther(fetchedBy) : words.by(fetchedBy)}`
}

/** When somebody came and went, in order, and who fetched a child. */
export const stayLines = ({ stays }: SeatRow): string[] => stays.map(line)
