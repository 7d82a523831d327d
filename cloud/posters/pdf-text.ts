import { breakLines } from './break-lines'
import type { BreakLines } from './fit-text'

/** Points of a millimetre. */
export const MM = 72 / 25.4

/** Ascent and descent of Noto Sans SC together, in font sizes. */
export const GLYPH_HEIGHT = 1.448

/** Breaks lines by the width of the document's present font. */
export const linesIn =
  (doc: PDFKit.PDFDocument): BreakLines =>
  (text, size, width) =>
    breakLines(text, width, (part) => doc.fontSize(size).widthOfString(part))
