import { asciiPart } from '../text'

/** What one says at the door: the first character of the point's name and four digits made from the booking's id. */
export const spokenCode = (bookingId: string, pointName: string): string => {
  const letters = asciiPart(bookingId, bookingId.indexOf('-') + 1)
  const number = Number.parseInt(asciiPart(letters, -6), 36) % 10_000
  // Rare characters are two units long.
  const [first = ''] = pointName
  return `${first} ${String(number).padStart(4, '0')}`
}
