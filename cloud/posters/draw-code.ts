import { encode } from 'uqr'

/** A text to be encoded, or the picture of a mini-program code made by WeChat (PNG or JPEG). */
export type CodePicture = { text: string } | { image: Buffer }

interface Place {
  x: number
  y: number
  /** With the quiet zone, in points. */
  side: number
  ink: string
}

/** Four modules of white around a QR code, as ISO/IEC 18004 asks. */
const QUIET_MODULES = 4

/** Draws a QR code as one path, or places a picture, on white. */
export const drawCode = (doc: PDFKit.PDFDocument, picture: CodePicture, { x, y, side, ink }: Place): void => {
  doc.rect(x, y, side, side).fill('#ffffff')
  if ('image' in picture) {
    doc.image(picture.image, x, y, { width: side, height: side })
    return
  }
  const { data, size } = encode(picture.text, { ecc: 'Q', border: QUIET_MODULES })
  const module = side / size
  for (const [row, cells] of data.entries()) {
    for (const [column, isDark] of cells.entries()) {
      if (isDark) doc.rect(x + column * module, y + row * module, module, module)
    }
  }
  doc.fill(ink)
}
