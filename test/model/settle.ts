import { BUFFER, type Reservation, isOpen, keptUntil, meets, stateNow, type State, type Town } from './town'

/** The state that time alone gives a reservation that is stored as open; null if none. */
const runOut = (town: Town, reservation: Reservation): State | null => {
  if (reservation.kind === 'block' || !isOpen(reservation)) return null
  if (reservation.state === 'held') return reservation.holdUntil <= town.now ? 'expired' : null
  const state = stateNow(town, reservation)
  if (state === 'done') return reservation.until <= town.now ? 'done' : null
  return state === reservation.state ? null : state
}

const giveBack = (town: Town, reservation: number): void => {
  town.uses = town.uses.map((own) => own.filter((one) => one !== reservation))
}

/** Ends a reservation and the waitlist entry that it was a hold for. */
export const end = (town: Town, number: number, state: State): void => {
  const reservation = town.reservations[number]
  if (!reservation) return
  if (['refused', 'cancelled'].includes(state)) giveBack(town, number)
  reservation.isNoShow = reservation.state === 'confirmed' && (state === 'done' || state === 'released')
  reservation.state = state
  const place = reservation.place === null ? undefined : town.places[reservation.place]
  if (place?.state === 'offered' && (state === 'expired' || state === 'declined')) place.state = state
}

/** The first waitlist entry whose slot is free as a whole gets a hold, then the next, and so on. */
const offer = (town: Town, room: number): void => {
  town.places.forEach((place, number) => {
    const { person, start, end: endsAt } = place
    if (place.room !== room || place.state !== 'waiting' || endsAt <= town.now) return
    const until = endsAt + BUFFER
    const isTaken = town.reservations.some(
      (one) => one.room === room && isOpen(one) && one.until > town.now && meets(start, until, one),
    )
    const holdUntil = keptUntil(town.now, start)
    if (isTaken || holdUntil === null) return
    town.reservations.push({
      room,
      kind: 'hold',
      state: 'held',
      person,
      start,
      end: endsAt,
      until,
      holdUntil,
      place: number,
      isKept: false,
      isNoShow: false,
      madeAt: town.now,
    })
    Object.assign(place, { state: 'offered', reservation: town.reservations.length - 1 })
  })
}

/** Applies the time-based transitions of a room, then offers freed slots to its waitlist. */
export const settle = (town: Town, room: number): void => {
  const ends = town.reservations.flatMap((reservation, number) => {
    const to = reservation.room === room ? runOut(town, reservation) : null
    return to === null ? [] : [{ number, to }]
  })
  for (const { number, to } of ends) end(town, number, to)
  offer(town, room)
}

/** The timer. */
export const tick = (town: Town): void => {
  for (const room of new Set([...town.reservations, ...town.places].map((one) => one.room))) settle(town, room)
  for (const place of town.places) if (place.state === 'waiting' && place.end <= town.now) place.state = 'over'
}
