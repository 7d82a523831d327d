import type { Output } from '../../../client/call'
import {
  afterMark,
  isFetcherKnown,
  type SeatMark,
  seatStateOf,
  type SeatThen,
} from '../../../domain/programmes/roster-acts'

export type Roster = Output<'programmes.roster'>
export type SeatRow = Roster['rows'][number]

/** A tap on a seat, as it is sent. */
export interface Mark {
  enrolmentId: string
  seat: number
  act: SeatMark
  /** By the phone's clock. */
  at: string
  /** Of a child that went: who fetched it. */
  by?: string
}

/** Identifies a seat on a roster. */
export const keyOf = ({ enrolmentId, seat }: { enrolmentId: string; seat: number }): string => `${enrolmentId} ${seat}`

/** A row as the rules of presence read it. */
export const seatThenOf = ({ stays, state, isTold }: SeatRow): SeatThen => ({
  stays,
  away: state === 'away' ? (isTold ? 'told' : 'marked') : null,
})

type Stay = SeatRow['stays'][number]

/** A row after a tap that the server does not have yet; as it was where the tap makes no sense any more. */
export const rowAfter = (row: SeatRow, mark: Mark, session: Roster['session']): SeatRow => {
  const before = seatThenOf(row)
  const after = afterMark(before, mark, session, mark.at)
  if (typeof after === 'string' || after === before) return row
  const fetched =
    mark.by === undefined ? null : { fetchedBy: mark.by, isFetcherKnown: isFetcherKnown(row.fetchers, mark.by) }
  const stays = after.stays.map((stay, index): Stay => {
    const old = row.stays[index]
    if (stay.leftAt === null) return { ...stay, fetchedBy: null, isFetcherKnown: null }
    if (old?.leftAt === stay.leftAt) return old
    return { ...stay, fetchedBy: fetched?.fetchedBy ?? null, isFetcherKnown: fetched?.isFetcherKnown ?? null }
  })
  return { ...row, stays, state: seatStateOf(after) }
}
