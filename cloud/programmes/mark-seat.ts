import {
  afterMark,
  isFetcherKnown,
  type MarkRefused,
  type SeatMark,
  type Stay,
} from '../../src/domain/programmes/roster-acts'
import type { RosterSeat, StayRow } from '../storage/programmes/roster-rows'

/** A stay as it will be stored; `id` null: a new one. */
export type MarkedStay = Omit<StayRow, 'id'> & { id: string | null }

/** A seat while its marks are worked through one after another. */
export type MarkedSeat = Omit<RosterSeat, 'stays'> & { stays: MarkedStay[] }

interface Mark {
  act: SeatMark
  at: string
  /** Who fetched the child. */
  by?: string | undefined
}

interface At {
  startsAt: string
  personId: string
  now: string
}

const came = (stay: Stay, by: string): MarkedStay => ({
  ...stay,
  id: null,
  cameBy: by,
  leftBy: null,
  fetchedBy: null,
  isFetcherKnown: null,
  cameToldAt: null,
  leftToldAt: null,
})

const left = (row: MarkedStay, leftAt: string, seat: MarkedSeat, mark: Mark, by: string): MarkedStay => {
  const fetchedBy = seat.childId !== null && mark.by ? mark.by : null
  const isKnown = fetchedBy === null ? null : isFetcherKnown(seat.fetchers, fetchedBy)
  return { ...row, leftAt, leftBy: by, fetchedBy, isFetcherKnown: isKnown }
}

const isBack = (row: MarkedStay): MarkedStay => ({
  ...row,
  leftAt: null,
  leftBy: null,
  fetchedBy: null,
  isFetcherKnown: null,
  leftToldAt: null,
})

/** The seat after a mark, or why it cannot be marked so. What is so already changes nothing: the same object comes back. */
export const markSeat = (seat: MarkedSeat, mark: Mark, { startsAt, personId, now }: At): MarkedSeat | MarkRefused => {
  const after = afterMark(seat, mark, { startsAt }, now)
  if (typeof after === 'string' || after === seat) return after as MarkedSeat | MarkRefused
  const stays = after.stays.map((stay, nth) => {
    const row = seat.stays[nth]
    if (row === undefined) return came(stay, personId)
    if (row.leftAt === stay.leftAt) return row
    return stay.leftAt === null ? isBack(row) : left(row, stay.leftAt, seat, mark, personId)
  })
  return { ...seat, away: after.away, stays }
}
