/** What the oracle knows of the town: minutes since midnight of the first day in Shanghai, a Tuesday. */
export const OPENS = 9 * 60
export const CLOSES = 21 * 60
export const DAY = 1_440
export const BUFFER = 30
export const NOTICE = 30
export const CANCEL = 120
/** What was just booked may be taken back for so long. */
export const TAKE_BACK = 10
export const ACTIVE_MAX = 2
export const WEEK_MINUTES_MAX = 300
export const WAITLIST_ENTRIES_MAX = 3
export const PERSONS = 4
/** Staff approve bookings of the second room. */
export const ROOMS = 2

export type State =
  | 'requested'
  | 'confirmed'
  | 'checkedIn'
  | 'done'
  | 'refused'
  | 'cancelled'
  | 'released'
  | 'held'
  | 'expired'
  | 'declined'
  | 'blocked'

export interface Reservation {
  room: number
  kind: 'booking' | 'hold' | 'block'
  state: State
  /** Null: a block. */
  person: number | null
  start: number
  end: number
  /** With the buffer. */
  until: number
  holdUntil: number
  isKept: boolean
  isNoShow: boolean
  madeAt: number
  /** The waitlist entry that it is a hold for. */
  place: number | null
}

export interface Place {
  room: number
  person: number
  start: number
  end: number
  state: 'waiting' | 'offered' | 'taken' | 'declined' | 'left' | 'expired' | 'over'
  /** The reservation that it became. */
  reservation: number | null
}

/** The whole state: reservations and waitlist entries in the order of their creation. */
export interface Town {
  now: number
  reservations: Reservation[]
  places: Place[]
  /** For each person the reservations that count against the quota. */
  uses: number[][]
}

export const emptyTown = (now: number): Town => ({
  now,
  reservations: [],
  places: [],
  uses: Array.from({ length: PERSONS }, () => []),
})

export const copyOf = ({ now, reservations, places, uses }: Town): Town => ({
  now,
  reservations: reservations.map((reservation) => ({ ...reservation })),
  places: places.map((place) => ({ ...place })),
  uses: uses.map((own) => [...own]),
})

/** The code of the answer. */
export class No extends Error {}

export const isOpen = ({ state }: Reservation): boolean =>
  ['requested', 'confirmed', 'checkedIn', 'held', 'blocked'].includes(state)

export const meets = (start: number, until: number, one: { start: number; until: number }): boolean =>
  start < one.until && one.start < until

/** Whether a waitlist entry for a time that is not over overlaps this reservation. */
export const hasWaitlist = ({ now, places }: Town, reservation: Reservation): boolean =>
  places.some(
    ({ room, state, start, end }) =>
      room === reservation.room &&
      state === 'waiting' &&
      start < reservation.until &&
      end > Math.max(reservation.start, now),
  )

/** How long an offer lasts, counted minute by minute: two hours by day, never the last hour before the start. Null: too late. */
export const keptUntil = (now: number, start: number): number | null => {
  let at = now
  for (let left = 120; left > 0; at++) {
    const time = at % DAY
    if (time >= 8 * 60 && time < 20 * 60) left--
  }
  const until = Math.min(at, start - 60)
  return until > now ? until : null
}

/** The state of a booking now, whether it is stored already or not. */
export const stateNow = (town: Town, reservation: Reservation): State => {
  const { state, start, end, isKept } = reservation
  if (state === 'requested' && start <= town.now) return 'refused'
  if ((state === 'confirmed' || state === 'checkedIn') && end <= town.now) return 'done'
  if (state === 'confirmed' && start + 30 <= town.now && !isKept && hasWaitlist(town, reservation)) return 'released'
  return state
}

/** Whether it blocks its time for others at this moment. */
export const hasRoom = (town: Town, reservation: Reservation): boolean => {
  if (reservation.kind === 'block') return reservation.state === 'blocked'
  if (reservation.state === 'held')
    return (
      reservation.holdUntil > town.now ||
      (hasWaitlist(town, reservation) && keptUntil(town.now, reservation.start) !== null)
    )
  return isOpen(reservation) && !['refused', 'released'].includes(stateNow(town, reservation))
}
