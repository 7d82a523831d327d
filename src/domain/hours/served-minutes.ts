import { MINUTE_MS } from '../time'

/** Hours are counted in quarters. */
export const STEP_MINUTES = 15

interface Span {
  /** Of the shift. Instants. */
  startsAt: string
  endsAt: string
}

interface Served extends Span {
  checkedInAt: string
  checkedOutAt: string
}

/** The minutes that count as service: presence within the shift, rounded up to a quarter of an hour. */
export const servedMinutes = ({ checkedInAt, checkedOutAt, startsAt, endsAt }: Served): number => {
  const from = Math.max(Date.parse(checkedInAt), Date.parse(startsAt))
  const until = Math.min(Date.parse(checkedOutAt), Date.parse(endsAt))
  return STEP_MINUTES * Math.ceil(Math.max(0, until - from) / (STEP_MINUTES * MINUTE_MS))
}

/** The minutes of somebody who was there from beginning to end: nobody has more. */
export const minutesOfWholeShift = ({ startsAt, endsAt }: Span): number =>
  servedMinutes({ startsAt, endsAt, checkedInAt: startsAt, checkedOutAt: endsAt })
