import { go } from '../../../pages/shared/go'

/** Opens the ticket of a booking. */
export const openBooking = (id: string): void => go.page(`packages/rooms/booking/index?id=${id}`)
