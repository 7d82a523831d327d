import { holdUntil } from './hold'

const MINUTE_MS = 60_000

/** Somebody in line, and for what. Instants. */
export interface OnWaitlist {
  id: string
  startsAt: string
  endsAt: string
}

/** A time that is taken, its buffer too, or that has come free. Instants. */
export interface Stretch {
  startsAt: string
  blockedUntil: string
}

/** Who is next: the place is kept for them until `until`; null: too near for that, they are told and come first or do not. */
export interface Next<W> {
  waitlist: W
  until: string | null
}

interface Line<W> {
  /** Longest waiting first. */
  line: readonly W[]
  /** What has the room. */
  live: readonly Stretch[]
  /** What has come free just now: near its beginning only those are told who wait for some of it. */
  freed: readonly Stretch[]
  bufferMinutes: number
  now: string
}

const overlaps = ({ startsAt, endsAt }: OnWaitlist, bufferMinutes: number) => {
  const untilMs = Date.parse(endsAt) + bufferMinutes * MINUTE_MS
  return (one: Stretch): boolean =>
    Date.parse(startsAt) < Date.parse(one.blockedUntil) && Date.parse(one.startsAt) < untilMs
}

/** The first in line whose whole time is free. A place is kept for one at a time; null: for nobody. */
export const nextOnWaitlist = <W extends OnWaitlist>({
  line,
  live,
  freed,
  bufferMinutes,
  now,
}: Line<W>): Next<W> | null => {
  for (const waitlist of line) {
    const meets = overlaps(waitlist, bufferMinutes)
    if (Date.parse(waitlist.endsAt) <= Date.parse(now) || live.some(meets)) continue
    const until = holdUntil(now, waitlist.startsAt)
    if (until !== null || freed.some(meets)) return { waitlist, until }
  }
  return null
}
