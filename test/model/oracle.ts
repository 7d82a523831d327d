import type { Act } from './acts'
import { end, settle, tick } from './settle'
import * as town from './town'
import { type Reservation, copyOf, hasRoom, isOpen, meets, No, type Place, stateNow, type Town } from './town'

type By<K extends Act['kind']> = Extract<Act, { kind: K }>

/** A buffer lasts up to four hours, also over midnight: the server reads reservations that far around a day. */
const BUFFER_MAX = 240
const { ACTIVE_MAX, BUFFER, CANCEL, CLOSES, DAY, NOTICE, OPENS, TAKE_BACK, WAITLIST_ENTRIES_MAX, WEEK_MINUTES_MAX } =
  town

/** Mondays are six days after the first day. */
const weekOf = (at: number): number => Math.floor((Math.floor(at / DAY) + 1) / 7)

const GIVEN_BACK: readonly string[] = ['refused', 'cancelled', 'released', 'expired', 'declined']

/** Why these minutes of a room cannot be booked, as the code of the refusal. @param person null: staff */
const whyNot = (
  now: Town,
  room: number,
  start: number,
  endsAt: number,
  person: number | null,
  except?: Reservation,
): string | null => {
  const isStaff = person === null
  if (isStaff ? endsAt <= now.now : start < now.now) return 'slot_past'
  const isGivenBack = now.reservations.some(
    (one) =>
      one.room === room &&
      one.kind !== 'block' &&
      GIVEN_BACK.includes(one.state) &&
      one.start >= now.now &&
      one.start <= start &&
      endsAt <= one.end,
  )
  if (!isStaff && start < now.now + NOTICE && !isGivenBack) return 'slot_notice'
  if (start % DAY < OPENS || (start % DAY) + endsAt - start > CLOSES) return 'slot_closed'
  const ways = now.reservations
    .filter(
      (one) =>
        one !== except && one.room === room && isOpen(one) && hasRoom(now, one) && meets(start, endsAt + BUFFER, one),
    )
    .sort((one, other) => one.start - other.start)
    .map((one) => {
      const isThere = meets(start, endsAt, { start: one.start, until: one.end })
      const code = one.kind === 'block' ? 'slot_blocked' : 'slot_taken'
      return { isThere, code: isThere && !isStaff && one.person === person ? 'slot_mine' : code }
    })
  return (ways.find(({ code }) => code === 'slot_mine') ?? ways.find(({ isThere }) => isThere) ?? ways[0])?.code ?? null
}

const usesOf = ({ reservations, uses }: Town, person: number): Reservation[] =>
  (uses[person] ?? []).flatMap((number) => reservations[number] ?? [])

const isOverWeek = (now: Town, person: number, start: number, minutes: number): boolean =>
  usesOf(now, person)
    .filter((one) => weekOf(one.start) === weekOf(start))
    .reduce((sum, one) => sum + one.end - one.start, minutes) > WEEK_MINUTES_MAX

const overQuota = (now: Town, person: number, start: number, minutes: number): string | null => {
  const own = usesOf(now, person)
  if (own.filter((one) => one.end > now.now).length >= ACTIVE_MAX) return 'quota_count'
  return isOverWeek(now, person, start, minutes) ? 'quota_hours' : null
}

const wasMissed = (now: number, { kind, state, end: endsAt, isNoShow }: Reservation): boolean =>
  isNoShow || (kind === 'booking' && state === 'confirmed' && endsAt <= now)

/** Staff approve bookings of the second room, and of everybody with three no-shows. */
const firstState = ({ now, reservations }: Town, room: number, person: number): 'requested' | 'confirmed' =>
  room === 1 || reservations.filter((one) => one.person === person && wasMissed(now, one)).length >= 3
    ? 'requested'
    : 'confirmed'

const newReservation = (
  { now }: Town,
  of: Pick<Reservation, 'room' | 'kind' | 'state' | 'person' | 'start' | 'end'>,
): Reservation => ({
  ...of,
  until: of.kind === 'block' ? of.end : of.end + BUFFER,
  holdUntil: 0,
  isKept: false,
  isNoShow: false,
  madeAt: now,
  place: null,
})

const put = (now: Town, reservation: Reservation): number => {
  const ways = now.reservations.filter(
    (one) => one.room === reservation.room && isOpen(one) && meets(reservation.start, reservation.until, one),
  )
  if (reservation.kind === 'block' && ways.some(({ kind }) => kind === 'block')) throw new No('slot_blocked')
  if (ways.length > 0) throw new No('slot_taken')
  return now.reservations.push(reservation) - 1
}

const refuseIf = (code: string | null): void => {
  if (code !== null) throw new No(code)
}

const create = (now: Town, { room, person, start, minutes }: By<'create'>) => {
  const midnight = Math.floor(start / DAY) * DAY
  const isNearDay = (one: Reservation) => one.start >= midnight - BUFFER_MAX && one.start < midnight + DAY + BUFFER_MAX
  const isOver = (one: Reservation) => (one.state === 'held' ? one.holdUntil <= now.now : !hasRoom(now, one))
  if (now.reservations.some((one) => one.room === room && isOpen(one) && isNearDay(one) && isOver(one)))
    settle(now, room)
  refuseIf(whyNot(now, room, start, start + minutes, person))
  refuseIf(overQuota(now, person, start, minutes))
  const state = firstState(now, room, person)
  now.uses[person]?.push(
    put(now, newReservation(now, { room, kind: 'booking', state, person, start, end: start + minutes })),
  )
}

const reservationOf = (now: Town, number: number): Reservation => {
  const reservation = now.reservations[number]
  if (!reservation) throw new No('not_found')
  return reservation
}

const isCancelLate = ({ now }: Town, { start, madeAt }: Reservation, state: string): boolean =>
  state === 'confirmed' && now >= Math.max(start - CANCEL, Math.min(madeAt + TAKE_BACK, start))

const cancel = (now: Town, { person, reservation: number }: By<'cancel'>) => {
  const reservation = reservationOf(now, number)
  if (person !== null && reservation.person !== person) throw new No('not_found')
  const state = reservation.kind === 'booking' ? stateNow(now, reservation) : reservation.state
  const isOver = reservation.kind === 'block' && reservation.end <= now.now
  if (isOver || !['requested', 'confirmed', 'blocked'].includes(state)) throw new No('already_done')
  if (person !== null && isCancelLate(now, reservation, state)) throw new No('cancel_late')
  end(now, number, 'cancelled')
  settle(now, reservation.room)
}

const join = (now: Town, { room, person, start, minutes }: By<'join'>) => {
  settle(now, room)
  const why = whyNot(now, room, start, start + minutes, person)
  if (why !== 'slot_taken') throw new No(why ?? 'slot_free')
  const own = now.places.filter((one) => one.person === person && ['waiting', 'offered'].includes(one.state))
  if (own.filter((one) => one.end > now.now).length >= WAITLIST_ENTRIES_MAX) throw new No('waitlist_full')
  const isSame = (one: Place) => one.room === room && one.start === start && one.end === start + minutes
  if (own.some(isSame)) throw new No('already_on_waitlist')
  now.places.push({ room, person, start, end: start + minutes, state: 'waiting', reservation: null })
}

const answer = (now: Town, { person, place: number, isWanted }: By<'answer'>) => {
  const place = now.places[number]
  if (place?.person !== person) throw new No('not_found')
  const hold = place.reservation === null ? undefined : now.reservations[place.reservation]
  const isKept = place.state === 'offered' && hold !== undefined && hold.holdUntil > now.now
  if (isWanted) {
    if (place.state === 'taken') throw new No('already_done')
    if (!isKept || place.reservation === null) throw new No('offer_over')
    refuseIf(overQuota(now, person, place.start, place.end - place.start))
    const state = firstState(now, place.room, person)
    Object.assign(hold, { kind: 'booking', state, madeAt: now.now })
    place.state = 'taken'
    now.uses[person]?.push(place.reservation)
    return
  }
  if (place.state === 'waiting') place.state = 'left'
  else if (isKept && place.reservation !== null) end(now, place.reservation, 'declined')
  else throw new No('already_done')
  settle(now, place.room)
}

const checkIn = (now: Town, { person, reservation: number }: By<'checkIn'>) => {
  const reservation = reservationOf(now, number)
  if ((person !== null && reservation.person !== person) || reservation.kind !== 'booking') throw new No('not_found')
  const state = stateNow(now, reservation)
  if (state === 'cancelled' || state === 'refused') throw new No('check_in_cancelled')
  if (state === 'requested') throw new No('check_in_unapproved')
  if (state === 'released' || (state === 'done' && reservation.state === 'confirmed')) throw new No('check_in_late')
  if (state !== 'confirmed') throw new No('already_done')
  if (now.now < reservation.start - 15) throw new No('check_in_early')
  if (person !== null && now.now >= reservation.start + 30) throw new No('check_in_late')
  reservation.state = 'checkedIn'
}

const decide = (now: Town, { reservation: number, decision }: By<'decide'>) => {
  const reservation = reservationOf(now, number)
  if (reservation.kind !== 'booking') throw new No('not_found')
  const state = stateNow(now, reservation)
  if (decision === 'keep') {
    if (state !== 'confirmed' || reservation.isKept) throw new No('already_done')
    reservation.isKept = true
    return
  }
  if (state !== 'requested') throw new No('already_done')
  if (decision === 'approve') reservation.state = 'confirmed'
  else {
    end(now, number, 'refused')
    settle(now, reservation.room)
  }
}

const block = (now: Town, { room, start, minutes }: By<'block'>) => {
  if (start + minutes <= now.now) throw new No('slot_past')
  settle(now, room)
  put(now, newReservation(now, { room, kind: 'block', state: 'blocked', person: null, start, end: start + minutes }))
}

const move = (now: Town, { person, reservation: number, room, start, minutes }: By<'move'>) => {
  const reservation = reservationOf(now, number)
  if (person !== null && reservation.person !== person) throw new No('not_found')
  const state = reservation.kind === 'booking' ? stateNow(now, reservation) : 'done'
  if ((state !== 'requested' && state !== 'confirmed') || reservation.start <= now.now) throw new No('already_done')
  if (state === 'requested' && start <= now.now) throw new No('slot_past')
  if (person !== null && isCancelLate(now, reservation, state)) throw new No('move_late')
  if (reservation.room === room && reservation.start === start && reservation.end === start + minutes)
    throw new No(person === null ? 'already_done' : 'slot_mine')
  settle(now, room)
  refuseIf(whyNot(now, room, start, start + minutes, person, reservation))
  end(now, number, 'cancelled')
  const { start: was, end: wasEnd, madeAt } = reservation
  const isLonger = weekOf(was) !== weekOf(start) || wasEnd - was < minutes
  if (person !== null && isLonger && isOverWeek(now, person, start, minutes)) throw new No('quota_hours')
  const moved = newReservation(now, {
    room,
    kind: 'booking',
    state: person === null ? state : firstState(now, room, person),
    person: reservation.person,
    start,
    end: start + minutes,
  })
  if (person !== null) moved.madeAt = madeAt
  if (state === 'confirmed' && moved.state === 'requested') throw new No('move_unapproved')
  const movedNumber = put(now, moved)
  if (reservation.person !== null) now.uses[reservation.person]?.push(movedNumber)
  settle(now, reservation.room)
}

const acts: { [K in Act['kind']]: (now: Town, act: By<K>) => void } = {
  create,
  cancel,
  join,
  answer,
  checkIn,
  decide,
  block,
  move,
  tick: (now) => tick(now),
  wait: (now, { minutes }) => void (now.now += minutes),
}

/**
 * Applies one act by the rules of the product, written a second time and as plainly as possible.
 * @returns the code of the answer, and the town afterwards: the same one if it was refused
 */
export const foretell = (before: Town, act: Act): { code: string; after: Town } => {
  const after = copyOf(before)
  try {
    ;(acts[act.kind] as (now: Town, act: Act) => void)(after, act)
    return { code: 'ok', after }
  } catch (error) {
    if (error instanceof No) return { code: error.message, after: before }
    throw error
  }
}
