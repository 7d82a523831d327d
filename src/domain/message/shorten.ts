/** At most so many UTF-16 units, with … for what was left out, and no half of a pair. White space becomes one space. */
export const shorten = (text: string, max: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= max) return line
  return `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
