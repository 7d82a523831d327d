// Reads a PDF from standard input and writes its texts as JSON, one a page, in the order of drawing.
import { buffer } from 'node:stream/consumers'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const document = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), verbosity: 0 }).promise
const pages = []
for (let nth = 1; nth <= document.numPages; nth++) {
  const { items } = await (await document.getPage(nth)).getTextContent()
  pages.push(items.map(({ str }) => str).join('\n'))
}
process.stdout.write(JSON.stringify(pages))
