import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsqr from 'jsqr'

// A CommonJS module: Node gives the whole of it, Jest its default.
const readCode = jsqr.default ?? jsqr

/**
 * Renders the pages of a PDF and reads their codes.
 * @param {Buffer} pdf
 * @param {number} [scale] pixels a point
 * @returns {Promise<{ size: [number, number], text: string }[]>} each with its size in points, and what a camera reads
 *   there; an empty text where it reads no code
 */
export const readSheets = async (pdf, scale = 1) => {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pages = []
  for (const page of document.pages()) {
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const { data, width, height } = await page.render({ scale, render: 'bitmap' })
    const text = readCode(new Uint8ClampedArray(data), width, height)?.data ?? ''
    pages.push({ size: [Math.round(originalWidth), Math.round(originalHeight)], text })
  }
  document.destroy()
  library.destroy()
  return pages
}
