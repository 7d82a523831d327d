import { asciiPart } from '../text'

/** The code said at the door: the first character of the point's name and four digits derived from the booking's id. */
export const spokenCode = (bookingId: string, pointName: string): string => {
  const letters = asciiPart(bookingId, bookingId.indexOf('-') + 1)
  const number = Number.parseInt(asciiPart(letters, -6), 36) % 10_000
  // Rare characters are two UTF-16 units long.
  const [first = ''] = pointName
  return `${first} ${String(number).padStart(4, '0')}`
}
