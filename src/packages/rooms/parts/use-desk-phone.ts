import type { Dialled } from '../../../domain/help-line'
import { useDialled } from '../../../pages/shared/call-now'
import type { Booking } from './booking-store'

/** Whom to call about a room: its point, or else its community. The calling component must be an observer. */
export const useDeskPhone = ({ point, communityId }: Booking['room'], now: string): Dialled =>
  useDialled(communityId, now, { phone: point.phone })
