/** The page of a booking that is passed on, without names or codes. */
export const sharedPath = (bookingId: string): string => `/packages/rooms/shared/index?id=${bookingId}`
