import { fitText } from '../posters/fit-text'
import { GLYPH_HEIGHT, linesIn, MM } from '../posters/pdf-text'

export type Doc = PDFKit.PDFDocument

const LINE = 1.4

export interface TextFrame {
  font: 'regular' | 'bold'
  colour: string
  /** In millimetres. */
  x: number
  y: number
  width: number
  height: number
  /** Font sizes in points; without `min` it is not made smaller. */
  size: number
  min?: number
  align?: 'left' | 'center' | 'right'
}

/** Writes a text into a frame, in a smaller font if it is long. @returns the height that it took, in millimetres */
export const writeText = (doc: Doc, text: string, frame: TextFrame): number => {
  const { font, colour, x, y, width, height, size: max, min = max, align = 'left' } = frame
  doc.font(font)
  const isShort = doc.fontSize(max).widthOfString(text) <= width * MM // nearly always, and measuring lines is slow
  const fitted = isShort
    ? { size: max, lines: [text] }
    : fitText(linesIn(doc), text, { width: width * MM, height: height * MM, max, min, line: LINE })
  const step = fitted.size * LINE
  doc.fontSize(fitted.size).fillColor(colour)
  for (const [place, line] of fitted.lines.entries()) {
    const free = width * MM - doc.widthOfString(line)
    const left = align === 'left' ? 0 : align === 'center' ? free / 2 : free
    const top = y * MM + place * step + (step - fitted.size * GLYPH_HEIGHT) / 2
    doc.text(line, x * MM + left, top, { lineBreak: false })
  }
  return (fitted.lines.length * step) / MM
}
