import { readWithin } from '../read-within'
import type { Fetch } from './wechat-token'

/** Pictures of mini-program codes. */
export interface MiniCodes {
  /** A PNG or JPEG that opens the scan page with this code as its `scene`. Rejects when WeChat makes none. */
  picture: (code: string) => Promise<Uint8Array>
}

interface Options {
  tokens: { get: () => Promise<string>; drop: (token: string) => Promise<void> }
  fetch: Fetch
  /** `release`, `trial` or `develop`: which version of the mini-program the code opens. */
  version: 'release' | 'trial' | 'develop'
  sleep: (milliseconds: number) => Promise<void>
  now: () => number
}

const TIMEOUT_MS = 8_000
const IMAGE_BYTES_MAX = 1024 * 1024
/** Side in pixels; WeChat makes 280 to 1,280. */
const WIDTH = 1_280
const PAGE = 'pages/scan/index'
const BAD_TOKEN = [40001, 40014, 41001, 42001]
/** WeChat makes at most 5,000 codes a minute (getUnlimitedQRCode); the rest is left to other processes. */
const PER_MINUTE = 4_500
const MINUTE_MS = 60_000

/**
 * `wxa/getwxacodeunlimit`. The page is not checked (`check_path: false`), so codes can be printed before the version
 * that has the page is released.
 */
export const wechatMiniCodes = ({ tokens, fetch, version, sleep, now }: Options): MiniCodes => {
  let [minuteBegan, made] = [-Infinity, 0]

  const waitForTurn = async (): Promise<void> => {
    if (now() - minuteBegan >= MINUTE_MS) [minuteBegan, made] = [now(), 0]
    else if (made >= PER_MINUTE) {
      await sleep(minuteBegan + MINUTE_MS - now())
      ;[minuteBegan, made] = [now(), 0]
    }
    made += 1
  }

  const ask = async (code: string, token: string): Promise<Uint8Array | number> => {
    const url = `https://api.weixin.qq.com/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(token)}`
    const body = JSON.stringify({ scene: code, page: PAGE, check_path: false, env_version: version, width: WIDTH })
    const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) })
    const bytes = await readWithin(response, IMAGE_BYTES_MAX)
    if (bytes === 'file_too_big') throw new Error('getwxacodeunlimit: too large')
    // An error comes as JSON instead of a picture.
    if (bytes[0] !== 0x7b) return bytes
    const { errcode } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { errcode?: unknown }
    return typeof errcode === 'number' ? errcode : -1
  }

  return {
    picture: async (code) => {
      await waitForTurn()
      const token = await tokens.get()
      const first = await ask(code, token)
      if (typeof first !== 'number') return first
      if (!BAD_TOKEN.includes(first)) throw new Error(`getwxacodeunlimit: ${first}`)
      await tokens.drop(token)
      const second = await ask(code, await tokens.get())
      if (typeof second === 'number') throw new Error(`getwxacodeunlimit: ${second}`)
      return second
    },
  }
}
