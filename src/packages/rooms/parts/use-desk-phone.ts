import { useEffect } from 'react'
import { numberToDial } from '../../../domain/help-line'
import type { Booking } from './booking-store'
import { useStores } from '../../../stores/root'

/** The number to call about a room: its point's, or else its community's. The calling component must be an observer. */
export const useDeskPhone = ({ point, communityId }: Booking['room'], now: string): string => {
  const { district } = useStores()
  useEffect(() => void district.load(), [district])
  return point.phone ?? numberToDial(district.phoneOf(communityId), now).number
}
