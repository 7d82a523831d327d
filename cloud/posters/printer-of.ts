import type { FileStore } from '../platform/files/file-store'
import type { PosterPrinter } from '../platform/poster-printer'
import type { WechatSide } from '../wechat/wechat-side'
import { choosePictures, hostsOf, qrTextOf } from './choose-pictures'
import type { Fonts } from './pdf-document'
import { makePosterPrinter } from './printer'

interface Options {
  /** `PUBLIC_URL`. */
  origin: string | undefined
  wechat: Pick<WechatSide, 'miniCodes'> | null
  store: Pick<FileStore, 'get' | 'put'>
  fonts: Fonts
}

/** The poster printer of an entry that has fonts. */
export const printerOf = ({ origin, wechat, store, fonts }: Options): PosterPrinter => {
  const sources = { origin: origin ?? null, miniCodes: wechat?.miniCodes ?? null }
  return makePosterPrinter({
    store,
    fonts,
    hosts: hostsOf(origin),
    qrText: (code) => qrTextOf(sources, code),
    pictures: choosePictures({ ...sources, store }),
  })
}
