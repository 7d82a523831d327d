import type { CertificatePrinter } from '../platform/certificate-printer'
import type { FileStore } from '../platform/files/file-store'
import type { Fonts } from '../posters/pdf-document'

/** Where anybody verifies a certificate. @param origin `https://yijia.example.cn` */
export const verifyAddress = (origin: string, number: string): string => `${origin}/verify/${number}`

interface Options {
  /** `PUBLIC_URL`. */
  origin: string | undefined
  store: Pick<FileStore, 'put'>
  fonts: Fonts
}

/** Prints certificates. Needs pdfkit and the fonts, so only `export` and `web` have one. */
export const certificatePrinterOf = ({ origin, store, fonts }: Options): CertificatePrinter => ({
  print: async (certificate, ref) => {
    // Loaded when something is printed, which is seldom.
    const { certificatePdf } = await import('./certificate-pdf')
    const address = origin === undefined ? null : verifyAddress(origin, certificate.number)
    await store.put(ref, await certificatePdf(certificate, { fonts, address }))
  },
})
