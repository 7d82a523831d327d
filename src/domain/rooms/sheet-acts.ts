import { type BookingState, checkInWindow, isLive } from './state'

/** A line of a day's sheet, as far as it decides what the staff can do about it. Instants. */
export interface SheetLine {
  kind: 'booking' | 'hold' | 'block'
  state: BookingState | 'held' | 'blocked'
  startsAt: string
  endsAt: string
  isKept: boolean
  isNoShow: boolean
  /** A group's hour: nobody gives it away. */
  isSeries: boolean
  /** Of a hold: the place in line that it is kept for; null when nobody can answer it any more. */
  waitlistEntryId: string | null
  waitlist: number
}

type BookingAct = 'arrive' | 'answer' | 'keep' | 'move' | 'cancel' | 'waiveNoShow'
export type SheetAct = BookingAct | 'take' | 'pass'

/**
 * What the staff can do about a line now, the most likely first. Somebody who has come is neither moved nor sent away; a
 * place that is kept for who waits is taken or given up for them, once they have been reached by telephone.
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
