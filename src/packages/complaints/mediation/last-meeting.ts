import { isAppointmentOver } from '../../../domain/appointment'
import type { Mediation } from './mediation-store'

/**
 * The last meeting that both sides had accepted and whose time is over; null while a mediation is not open, before any
 * meeting, and while a later one is accepted by both. @param now an instant
 */
export const lastMeeting = ({ state, meetings }: Pick<Mediation, 'state' | 'meetings'>, now: string) => {
  if (state !== 'open') return null
  const agreed = meetings.filter(({ isMineOk, isOtherOk }) => isMineOk === true && isOtherOk === true)
  if (agreed.some(({ at }) => !isAppointmentOver(at, now))) return null
  const [latest] = [...agreed].sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
  return latest ?? null
}
