import type { FileStore } from '../platform/files/file-store'
import type { PosterPrinter } from '../platform/poster-printer'
import type { CodePictures } from './code-pictures'
import { drawnSheets } from './drawn-sheets'
import type { Fonts } from './pdf-document'

interface Parts {
  store: Pick<FileStore, 'put'>
  pictures: CodePictures
  fonts: Fonts
  hosts: readonly string[]
  qrText: PosterPrinter['qrText']
}

/** Prints sheets into one PDF and stores it. Needs pdfkit and the fonts, so only `export` and `web` have one. */
export const makePosterPrinter = ({ store, pictures, fonts, hosts, qrText }: Parts): PosterPrinter => ({
  hosts,
  qrText,
  print: async (planned, { ref, size, title, madeOn, isSample }) => {
    const sheets = drawnSheets(planned, pictures, { madeOn, isSample })
    // Loaded when something is printed, which is seldom.
    const { postersPdf } = await import('./posters-pdf')
    await store.put(ref, await postersPdf(sheets, { size, fonts, title }))
  },
})
