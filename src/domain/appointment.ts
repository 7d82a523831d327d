import { HOUR_MS } from './time'

/** Of a visit or a meeting only the start is agreed: while it may still go on, nobody asks how it went. */
export const APPOINTMENT_LASTS_MS = HOUR_MS

/** Whether an agreed visit or meeting is over, as far as its start can tell. Instants. @param at its start */
export const isAppointmentOver = (at: string, now: string): boolean =>
  Date.parse(now) >= Date.parse(at) + APPOINTMENT_LASTS_MS
