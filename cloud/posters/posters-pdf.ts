import PDFDocument from 'pdfkit'
import type { PosterSize } from '../../src/domain/posters/size'
import { drawPoster, type PosterSheet } from './draw-poster'

/** Paths of two font files with Chinese characters. */
export interface Fonts {
  regular: string
  bold: string
}

interface Options {
  size: PosterSize
  fonts: Fonts
  title: string
  /** Called after each page. */
  onPage?: (done: number) => void
}

const SCALE: Readonly<Record<PosterSize, number>> = { A4: 1, A3: Math.SQRT2 }

/**
 * One PDF with a page for each sheet. Pages are written out as they are drawn, and fonts are stored once, with the
 * characters that occur.
 */
export const postersPdf = async (
  sheets: Iterable<PosterSheet> | AsyncIterable<PosterSheet>,
  { size, fonts, title, onPage }: Options,
): Promise<Buffer> => {
  const doc = new PDFDocument({ autoFirstPage: false, size, margin: 0, info: { Title: title, Producer: '怡家' } })
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold)
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  let done = 0
  for await (const sheet of sheets) {
    doc.addPage({ size, margin: 0 })
    drawPoster(doc, sheet, SCALE[size])
    done += 1
    onPage?.(done)
  }
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
