/** The page of a booking that is passed on, without names or codes. */
export const cardPath = (bookingId: string): string => `/packages/rooms/card/index?id=${bookingId}`
