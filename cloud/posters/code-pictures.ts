import type { FileStore } from '../platform/files/file-store'
import type { MiniCodes } from '../platform/wechat/wechat-mini-codes'
import type { CodePicture } from './draw-code'

/** What is drawn on a sheet for a code. */
export interface CodePictures {
  of: (code: string) => Promise<CodePicture>
}

/** The address of a poster. @param origin `https://yijia.example.cn` */
export const posterAddress = (origin: string, code: string): string => `${origin}/s/${code}`

/** QR codes of addresses, which WeChat and every other camera can open. */
export const addressPictures = (origin: string): CodePictures => ({
  of: async (code) => ({ text: posterAddress(origin, code) }),
})

/** QR codes of the bare code, without a domain and without WeChat: only the product's own scan reads them. */
export const barePictures: CodePictures = { of: async (code) => ({ text: code }) }

const IMAGE_BYTES_MAX = 1024 * 1024

/** WeChat's own mini-program codes, for an installation without a domain. Each is fetched once and then kept. */
export const miniCodePictures = (miniCodes: MiniCodes, store: Pick<FileStore, 'get' | 'put'>): CodePictures => ({
  of: async (code) => {
    const ref = `codes/${code}`
    const kept = await store.get(ref, IMAGE_BYTES_MAX)
    if (kept !== null && kept !== 'file_too_big') return { image: Buffer.from(kept) }
    const image = await miniCodes.picture(code)
    await store.put(ref, image)
    return { image: Buffer.from(image) }
  },
})
