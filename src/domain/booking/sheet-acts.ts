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
  waiting: number
}

export type SheetAct = 'arrive' | 'answer' | 'keep' | 'move' | 'cancel' | 'forgive'

/**
 * What the staff can do about a line now, the most likely first. Somebody who has come is neither moved nor sent away; a
 * place that is kept for who waits is nobody's yet.
 */
export const sheetActs = ({ kind, state, startsAt, endsAt, isKept, isNoShow, isSeries, waiting }: SheetLine, now: string): SheetAct[] => {
  const isBefore = (at: string) => Date.parse(now) < Date.parse(at)
  if (kind === 'block') return isBefore(endsAt) ? ['cancel'] : []
  if (kind === 'hold' || state === 'held' || state === 'blocked') return []
  const isConfirmed = state === 'confirmed' && isBefore(endsAt)
  const may: Record<SheetAct, boolean> = {
    answer: state === 'requested',
    arrive: isConfirmed && !isBefore(checkInWindow(startsAt).from),
    keep: isConfirmed && waiting > 0 && !isKept && !isSeries,
    move: isLive(state) && isBefore(startsAt),
    cancel: isConfirmed,
    forgive: isNoShow,
  }
  return (Object.keys(may) as SheetAct[]).filter((act) => may[act])
}
