import { type Dialled, numberToDial } from '../../domain/help-line'
import { dayName, shanghaiDay } from '../../domain/time'
import type { DistrictStore } from './district'

/** What is known of a point's or a community's own telephone. */
export interface OwnPhone {
  phone?: string | null
  /** The point is open now. */
  isOpen?: boolean
}

/**
 * Whom to call now about a community. Beside the store, so that nobody waits for it before home is shown.
 * @param own a telephone that goes before the community's by day; `isOpen`: it is a point's, and the point is open
 */
export const callNow = (
  district: DistrictStore,
  communityId: number | undefined,
  now: string,
  own: OwnPhone = {},
): Dialled => {
  const isDayOff = district.district.value?.daysOff.includes(dayName(shanghaiDay(now))) ?? false
  const phone = own.phone ?? district.phoneOf(communityId)
  const isOpen = own.isOpen === true && own.phone != null
  return numberToDial({ phone, dutyPhone: district.find(communityId)?.dutyPhone ?? null }, { isOpen, isDayOff }, now)
}
