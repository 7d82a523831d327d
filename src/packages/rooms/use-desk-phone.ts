import { useEffect } from 'react'
import { numberToDial } from '../../domain/help-line'
import type { Booking } from './parts/booking-store'
import { useStores } from '../../stores/root'

/** Whom to call about a room: its house, where that has a number, else its community. The caller is an observer. */
export const useDeskPhone = ({ point, communityId }: Booking['room'], now: string): string => {
  const { district } = useStores()
  useEffect(() => void district.load(), [district])
  return point.phone ?? numberToDial(district.phoneOf(communityId), now).number
}
