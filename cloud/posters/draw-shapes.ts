import type { Shape } from './drawing/shape'

interface Place {
  x: number
  y: number
  scale: number
  /** The colour that `ink` stands for. */
  ink: string
}

const GLOW = '#ffdf94'

/** Draws shapes onto a page of a PDF, in order. */
export const drawShapes = (doc: PDFKit.PDFDocument, shapes: readonly Shape[], { x, y, scale, ink }: Place): void => {
  const colour = (name: string) => (name === 'ink' ? ink : name)
  doc.save().translate(x, y).scale(scale)
  for (const { d, fill, stroke, width = 1, opacity = 1, glow = false } of shapes) {
    if (glow) doc.path(d).fillOpacity(0.35).fill(GLOW).fillOpacity(1)
    if (fill) doc.path(d).fillOpacity(opacity).fill(colour(fill)).fillOpacity(1)
    if (stroke) doc.path(d).lineWidth(width).lineCap('round').lineJoin('round').stroke(colour(stroke))
  }
  doc.restore()
}
