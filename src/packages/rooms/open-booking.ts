import { go } from '../../pages/shared/go'

/** The ticket of one booking. */
export const openBooking = (id: string): void => go.page(`packages/rooms/booking/index?id=${id}`)
