import type { FileStore } from '../platform/files/file-store'
import type { MiniCodes } from '../platform/wechat/wechat-mini-codes'
import { addressPictures, barePictures, type CodePictures, miniCodePictures } from './code-pictures'

interface Possible {
  /** The installation's address; null where it has no domain. */
  origin: string | null
  /** WeChat's own codes; null where no mini-program is configured. */
  miniCodes: MiniCodes | null
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

/** The host of the installation's address, for telling its codes from others. */
export const hostsOf = (origin: string | undefined): string[] =>
  origin === undefined ? [] : [new URL(origin).host.toLowerCase()]
