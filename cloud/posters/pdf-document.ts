import PDFDocument from 'pdfkit'

/** Paths of two font files with Chinese characters. */
export interface Fonts {
  regular: string
  bold: string
}

interface About {
  size: 'A4' | 'A3'
  fonts: Fonts
  info: { Title: string; Producer: string }
}

/**
 * A document without pages, whose bytes are collected while it is drawn; `finish` ends it. Fonts are stored once, with
 * the characters that occur.
 */
export const newDocument = ({ size, fonts, info }: About) => {
  const doc = new PDFDocument({ autoFirstPage: false, size, margin: 0, info })
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold)
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  const finish = async (): Promise<Buffer> => {
    doc.end()
    await ended
    return Buffer.concat(chunks)
  }
  return { doc, finish }
}
