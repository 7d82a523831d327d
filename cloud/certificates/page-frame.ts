import { words } from './words.zh'
import { MM } from '../posters/pdf-text'
import { type Doc, writeText } from './write-text'

/** A4 in millimetres. */
export const PAGE = { width: 210, height: 297 }
/** Between the edge of the page and what stands on it. */
export const MARGIN = 28
export const INNER = PAGE.width - 2 * MARGIN

export const colours = { ink: '#2e2018', quiet: '#674f3f', gold: '#d9b45a', rule: '#e6d6b8', sample: '#a8440f' }

const FRAME = 12

/** A horizontal line across the page. */
export const drawRule = (doc: Doc, y: number, { x = MARGIN, width = INNER, colour = colours.rule } = {}): void => {
  doc
    .moveTo(x * MM, y * MM)
    .lineTo((x + width) * MM, y * MM)
    .lineWidth(0.8)
    .stroke(colour)
}

/** An empty page with its golden frame; on a sample one, words that nobody overlooks. */
export const drawFrame = (doc: Doc, isSample: boolean): void => {
  for (const [inset, width] of [
    [FRAME, 1.6],
    [FRAME + 1.6, 0.6],
  ] as const) {
    const side = { width: (PAGE.width - 2 * inset) * MM, height: (PAGE.height - 2 * inset) * MM }
    doc
      .roundedRect(inset * MM, inset * MM, side.width, side.height, 3 * MM)
      .lineWidth(width)
      .stroke(colours.gold)
  }
  if (!isSample) return
  const about = { font: 'bold', colour: colours.sample, x: MARGIN, width: INNER, height: 10, size: 13 } as const
  writeText(doc, words.sample, { ...about, y: 19, align: 'right' })
}
