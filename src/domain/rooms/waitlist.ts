import { holdUntil } from '../hold'
import { MINUTE_MS } from '../time'

/** A waitlist entry with the time it is for. Instants. */
export interface OnWaitlist {
  id: string
  startsAt: string
  endsAt: string
}

/** A time that is taken (buffer included) or was freed. Instants. */
export interface Stretch {
  startsAt: string
  blockedUntil: string
}

/**
 * The next waitlist entry. The time is held for it until `until`; null when the start is too close for that: then they
 * are only notified, and the first to book gets it.
 */
export interface Next<W> {
  entry: W
  until: string | null
}

interface RoomTimes<W> {
  /** Waitlist entries, the oldest first. */
  entries: readonly W[]
  /** What occupies the room. */
  live: readonly Stretch[]
  /** What was just freed: close to the start, only entries that overlap it are notified. */
  freed: readonly Stretch[]
  bufferMinutes: number
  now: string
}

const overlaps = ({ startsAt, endsAt }: OnWaitlist, bufferMinutes: number) => {
  const untilMs = Date.parse(endsAt) + bufferMinutes * MINUTE_MS
  return (one: Stretch): boolean =>
    Date.parse(startsAt) < Date.parse(one.blockedUntil) && Date.parse(one.startsAt) < untilMs
}

/** The first waitlist entry whose whole time is free. Only one entry at a time gets an offer; null when none does. */
export const nextOnWaitlist = <W extends OnWaitlist>({
  entries,
  live,
  freed,
  bufferMinutes,
  now,
}: RoomTimes<W>): Next<W> | null => {
  for (const entry of entries) {
    const meets = overlaps(entry, bufferMinutes)
    if (Date.parse(entry.endsAt) <= Date.parse(now) || live.some(meets)) continue
    const until = holdUntil(now, entry.startsAt)
    if (until !== null || freed.some(meets)) return { entry, until }
  }
  return null
}
