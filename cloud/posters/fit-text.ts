interface Frame {
  /** In points. */
  width: number
  height: number
  /** Font sizes in points, the largest that is tried and the smallest that is acceptable. */
  max: number
  min: number
  /** The height of a line, in font sizes. */
  line: number
}

/** Breaks a text into lines of a width; a character is never cut. */
export type BreakLines = (text: string, size: number, width: number) => string[]

export interface Fitted {
  size: number
  lines: string[]
}

const STEP = 1

/**
 * The largest font size at which a text stays inside a frame. At the smallest size a longer text loses its last lines,
 * which is better than a poster that cannot be printed.
 */
export const fitText = (breakLines: BreakLines, text: string, { width, height, max, min, line }: Frame): Fitted => {
  for (let size = max; size >= min; size -= STEP) {
    const lines = breakLines(text, size, width)
    if (lines.length * size * line <= height) return { size, lines }
  }
  const lines = breakLines(text, min, width)
  return { size: min, lines: lines.filter((_, place) => (place + 1) * min * line <= height) }
}
