import { cutText } from '../text'

/** At most so many UTF-16 units, with … for what was left out. White space becomes one space. */
export const shorten = (text: string, max: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= max) return line
  return `${cutText(line, max - 1)}…`
}
