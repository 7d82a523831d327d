import { holdUntil } from '../hold'
import { waitlistUntil } from '../signup/waitlist'
import { HOUR_MS } from '../time'

/** Until so long before the beginning, free seats are kept together for whoever is first. */
export const KEPT_TOGETHER_MS = 24 * HOUR_MS

/** Whether free seats still wait for the first, however many it needs. */
export const isKeptTogether = (startsAt: string, now: string): boolean =>
  Date.parse(startsAt) - Date.parse(now) > KEPT_TOGETHER_MS

/** Whether those who wait can still be offered anything: later nobody would have time to answer. */
export const isOfferPossible = (startsAt: string, now: string): boolean => holdUntil(now, startsAt) !== null

/** A group that waits: its seats are given together or not at all. */
export interface Waiting {
  seats: number
}

interface Seats<E> {
  /** Who waits, the first first. */
  entries: readonly E[]
  /** How many seats are free. */
  free: number
  startsAt: string
  now: string
}

/** A group that gets an offer, and until when its seats are held: an instant. */
export interface GroupOffer<E> {
  entry: E
  until: string
}

/** Whom the free seats go to in turn, and how many remain. */
const given = <E extends Waiting>({ entries, free, startsAt, now }: Seats<E>): { to: E[]; left: number } => {
  const isStrict = isKeptTogether(startsAt, now)
  const to: E[] = []
  let left = Math.max(0, free)
  for (const entry of entries) {
    if (entry.seats <= left) {
      to.push(entry)
      left -= entry.seats
    } else if (isStrict) break
  }
  return { to, left }
}

/**
 * Who gets the free seats. Until 24 hours before the beginning they are kept together for the first in line: nobody
 * overtakes, even where a smaller group would fit. From then on they go to the first whom they suit, so that no seat stays
 * empty. None is offered once there is no time to answer.
 */
export const groupOffers = <E extends Waiting>(seats: Seats<E>): GroupOffer<E>[] => {
  const until = holdUntil(seats.now, seats.startsAt)
  return until === null ? [] : given(seats).to.map((entry) => ({ entry, until }))
}

/**
 * How many seats somebody may take at once who comes now: what is left when those who wait have got theirs. Before the
 * last 24 hours that is nothing while anybody waits in vain. Who waits cannot be offered anything within the last hour.
 */
export const freeForNew = <E extends Waiting>(seats: Seats<E>): number => {
  if (!isOfferPossible(seats.startsAt, seats.now)) return Math.max(0, seats.free)
  const { to, left } = given(seats)
  return isKeptTogether(seats.startsAt, seats.now) && to.length < seats.entries.length ? 0 : left
}

/** Until when one may join the waitlist; an instant, excluded. The same as for shifts. */
export const lineUntil = waitlistUntil
