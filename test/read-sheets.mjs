import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsqr from 'jsqr'

/** What a camera reads on each page of a PDF. @param {Buffer} pdf */
export const readSheets = async (pdf) => {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const texts = []
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: 1, render: 'bitmap' })
    texts.push(jsqr.default(new Uint8ClampedArray(data), width, height)?.data ?? '')
  }
  document.destroy()
  library.destroy()
  return texts
}
