import type { ShiftKind } from '../../src/domain/shifts/shift'

/** One service on a certificate that lists them. */
export interface PrintedService {
  day: string
  title: string
  point: string
  minutes: number
}

/** What stands on a certificate. Days as `2026-11-24`. */
export interface PrintedCertificate {
  number: string
  name: string
  kinds: readonly ShiftKind[]
  minutes: number
  times: number
  from: string
  until: string
  issuer: string
  /** Who is in charge of the community; empty: to be written by hand. */
  managers: readonly string[]
  phone: string | null
  madeOn: string
  /** The hash of the ledger's last entry. */
  hash: string
  /** Null: the services are not listed. */
  services: readonly PrintedService[] | null
  isSample: boolean
}

/** Prints certificates into stored PDFs. */
export interface CertificatePrinter {
  /** @param ref under which the PDF is stored */
  print: (certificate: PrintedCertificate, ref: string) => Promise<void>
}

/** Where there is no printer: a function without fonts. */
export const noCertificatePrinter: CertificatePrinter = {
  print: () => Promise.reject(new Error('this function prints no certificates')),
}
