import type { PosterSize } from '../../src/domain/posters/size'
import { drawPoster, type PosterSheet } from './draw-poster'
import { type Fonts, newDocument } from './pdf-document'

interface Options {
  size: PosterSize
  fonts: Fonts
  title: string
  /** Called after each page. */
  onPage?: (done: number) => void
}

const SCALE: Readonly<Record<PosterSize, number>> = { A4: 1, A3: Math.SQRT2 }

/** One PDF with a page for each sheet. Pages are written out as they are drawn. */
export const postersPdf = async (
  sheets: Iterable<PosterSheet> | AsyncIterable<PosterSheet>,
  { size, fonts, title, onPage }: Options,
): Promise<Buffer> => {
  const { doc, finish } = newDocument({ size, fonts, info: { Title: title, Producer: '怡家' } })
  let done = 0
  for await (const sheet of sheets) {
    doc.addPage({ size, margin: 0 })
    drawPoster(doc, sheet, SCALE[size])
    done += 1
    onPage?.(done)
  }
  return finish()
}
