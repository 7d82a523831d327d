import { checkInWindow } from '../check-in-window'
import { type BookingState, isLive } from './state'

/** A line of a day's sheet, with what decides which acts staff have. Instants. */
export interface SheetLine {
  kind: 'booking' | 'hold' | 'block'
  state: BookingState | 'held' | 'blocked'
  startsAt: string
  endsAt: string
  isKept: boolean
  isNoShow: boolean
  /** Part of a group's series: never released. */
  isSeries: boolean
  /** For a hold: the waitlist entry it is offered to; null when the offer can no longer be answered. */
  waitlistEntryId: string | null
  waitlist: number
}

type BookingAct = 'arrive' | 'answer' | 'keep' | 'move' | 'cancel' | 'waiveNoShow'
export type SheetAct = BookingAct | 'take' | 'pass'

/**
 * What staff can do about a line now, the most likely act first. A booking that was checked in can be neither moved nor
 * cancelled; staff take or decline a held time for the person on the waitlist after reaching them by telephone.
 */
export const sheetActs = (line: SheetLine, now: string): SheetAct[] => {
  const { kind, state, startsAt, endsAt, isKept, isNoShow, isSeries, waitlistEntryId, waitlist } = line
  const isBefore = (at: string) => Date.parse(now) < Date.parse(at)
  if (kind === 'block') return isBefore(endsAt) ? ['cancel'] : []
  if (kind === 'hold') return waitlistEntryId !== null && isBefore(startsAt) ? ['take', 'pass'] : []
  if (state === 'held' || state === 'blocked') return []
  const isConfirmed = state === 'confirmed' && isBefore(endsAt)
  const may: Record<BookingAct, boolean> = {
    answer: state === 'requested',
    arrive: isConfirmed && !isBefore(checkInWindow(startsAt).from),
    keep: isConfirmed && waitlist > 0 && !isKept && !isSeries,
    move: isLive(state) && isBefore(startsAt),
    cancel: isConfirmed,
    waiveNoShow: isNoShow,
  }
  return (Object.keys(may) as BookingAct[]).filter((act) => may[act])
}
