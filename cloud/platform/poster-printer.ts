import type { Printed } from '../../src/domain/posters/printed'
import type { PosterSize } from '../../src/domain/posters/size'
import type { PosterTask } from '../../src/domain/scan/poster-task'

export interface PrintedSheet {
  task: PosterTask
  code: string
  printed: Printed
  hasNoSteps: boolean
}

interface PrintOptions {
  /** Under which reference the PDF is stored. */
  ref: string
  size: PosterSize
  title: string
  /** The day, as people write it. */
  madeOn: string
  isSample: boolean
}

/** Prints posters into a stored PDF. */
export interface PosterPrinter {
  /** The hosts whose addresses are this installation's, in lower case; none where it has no address. */
  hosts: readonly string[]
  /**
   * What a QR code holds: the code's address; null where sheets get WeChat's own codes instead; without a domain and
   * without WeChat the code alone, which only the product's scan reads.
   */
  qrText: (code: string) => string | null
  print: (sheets: readonly PrintedSheet[], options: PrintOptions) => Promise<void>
}

/** Where there is no printer: a function without fonts. */
export const noPrinter: PosterPrinter = {
  hosts: [],
  qrText: (code) => code,
  print: () => Promise.reject(new Error('this function prints no posters')),
}
