import type { Calendar } from '../../calendar'
import { type Alert, dayPlan, type Hours } from '../../points/hours'
import { atMinutes, dayName } from '../../time'
import { type StoredReservation, hasRoom } from './has-room'
import type { RoomDay, Wish } from './room-day'
import type { RoomRules } from '../rules'

/** A reservation with its owner, and the purpose of a block. */
export interface OwnedReservation extends StoredReservation {
  id: string
  blockedUntil: string
  personId: string | null
  title: string | null
}

/** Everything known about a room, for any day. */
export interface RoomFacts {
  rules: RoomRules
  capacity: number
  isRetired: boolean
  hours: Hours
  alerts: readonly Alert[]
  calendar: Calendar
  reservations: readonly OwnedReservation[]
  /** Coming times for which the room was reserved and is not any more. */
  givenBack: readonly Wish[]
}

/** The viewer, whose own bookings are marked, and the current time. */
export interface Looking {
  now: string
  personId: string | null
}

/** @param afterMinutes how far past midnight it still matters: the buffer of a late booking reaches into the next day */
const isOn = (dayNumber: number, startsAt: string, until: string, afterMinutes = 0): boolean =>
  Date.parse(startsAt) < atMinutes(dayNumber + 1, afterMinutes) && atMinutes(dayNumber, 0) < Date.parse(until)

/**
 * The room on one day as of now: without expired reservations, and with only the times of other people's bookings.
 * @param dayNumber days since 1970 in Shanghai
 */
export const makeRoomDay = (facts: RoomFacts, dayNumber: number, { now, personId }: Looking): RoomDay => {
  const { rules, capacity, isRetired } = facts
  const { intervals, why } = dayPlan(facts.hours, facts.calendar, dayNumber)
  const closures = facts.alerts
    .filter(({ isClosed, startsAt, endsAt }) => isClosed && isOn(dayNumber, startsAt, endsAt))
    .map(({ startsAt, endsAt, title }) => ({ startsAt, endsAt, title }))
  const taken = facts.reservations
    .filter(
      (reservation) =>
        isOn(dayNumber, reservation.startsAt, reservation.blockedUntil, rules.bufferMinutes) &&
        hasRoom(reservation, now),
    )
    .map(({ kind, startsAt, endsAt, blockedUntil, title, ...reservation }) => ({
      kind,
      startsAt,
      endsAt,
      blockedUntil,
      why: kind === 'block' ? title : null,
      isMine: personId !== null && reservation.personId === personId,
    }))
  const givenBack = facts.givenBack.filter(({ startsAt, endsAt }) => isOn(dayNumber, startsAt, endsAt))
  return { day: dayName(dayNumber), rules, capacity, isRetired, intervals, why, closures, taken, givenBack }
}
