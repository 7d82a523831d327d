import type { FileStore } from '../platform/files/file-store'
import type { MiniCodes } from '../platform/wechat/wechat-mini-codes'
import { addressPictures, barePictures, type CodePictures, miniCodePictures, posterAddress } from './code-pictures'

interface Sources {
  /** The installation's address; null where it has no domain. */
  origin: string | null
  /** WeChat's own codes; null where no mini-program is configured. */
  miniCodes: MiniCodes | null
}

interface Possible extends Sources {
  store: Pick<FileStore, 'get' | 'put'>
}

/**
 * What is printed as a code: the address, which every camera opens; without a domain WeChat's own code, which WeChat
 * alone opens; without either the bare code.
 */
export const choosePictures = ({ origin, miniCodes, store }: Possible): CodePictures => {
  if (origin !== null) return addressPictures(origin)
  return miniCodes ? miniCodePictures(miniCodes, store) : barePictures
}

/** What a QR code holds where {@link choosePictures} draws one; null where it takes WeChat's own code. */
export const qrTextOf = ({ origin, miniCodes }: Sources, code: string): string | null => {
  if (origin !== null) return posterAddress(origin, code)
  return miniCodes ? null : code
}

/** The host of the installation's address, for telling its codes from others. */
export const hostsOf = (origin: string | undefined): string[] =>
  origin === undefined ? [] : [new URL(origin).host.toLowerCase()]
