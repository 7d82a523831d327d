import type { FileStore } from '../../cloud/platform/files/file-store'
import type { CertificatePrinter } from '../../cloud/platform/certificate-printer'
import type { PosterPrinter } from '../../cloud/platform/poster-printer'

/** The host of the installation in tests. */
export const HOST = 'yijia.example.cn'

/** Stores a file without pages: drawing one takes a quarter of a second, and few tests look at it. */
export const emptyPrinter = (store: Pick<FileStore, 'put'>): PosterPrinter => ({
  hosts: [HOST],
  qrText: (code) => `https://${HOST}/s/${code}`,
  print: (_, { ref }) => store.put(ref, Buffer.from('%PDF-1.3')),
})

/** The same for certificates. */
export const emptyCertificates = (store: Pick<FileStore, 'put'>): CertificatePrinter => ({
  print: (_, ref) => store.put(ref, Buffer.from('%PDF-1.3')),
})
