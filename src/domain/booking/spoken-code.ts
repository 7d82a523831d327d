/** What one says at the door: the first character of the point's name and four digits made from the booking's id. */
export const spokenCode = (bookingId: string, pointName: string): string => {
  const letters = bookingId.slice(bookingId.indexOf('-') + 1)
  const number = Number.parseInt(letters.slice(-6), 36) % 10_000
  return `${pointName.slice(0, 1)} ${String(number).padStart(4, '0')}`
}
