import { isAppointmentOver } from '../appointment'
import type { ComplaintState } from './state'

/** The instant of the planned visit, until it must be over; null when none is planned. @param now an instant */
export const comingVisit = (
  { state, visitAt }: { state?: ComplaintState; visitAt?: string | null },
  now: string,
): string | null => (state === 'visiting' && visitAt && !isAppointmentOver(visitAt, now) ? visitAt : null)
