import { cutText } from '../text'

/** A text of at most `max` UTF-16 units, ending in … if it was cut. White space becomes one space. */
export const shorten = (text: string, max: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= max) return line
  return `${cutText(line, max - 1)}…`
}
