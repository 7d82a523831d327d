import Taro from '@tarojs/taro'
import { deviceOfWechat, TOKEN } from './wechat-device'
import type { Platform } from './device'
import { serverOf } from './server-of'
import { makeSession, withSession } from './session'
import { cloudTransport } from './transport.cloud'
import { httpTransport, type Post } from './transport.http'

const TIMEOUT_MS = 10_000

/** `wx.request` as a {@link Post}. */
const post: Post = async (url, data, token) => {
  const header = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const { data: body } = await Taro.request<unknown>({ url, method: 'POST', data, header, timeout: TIMEOUT_MS })
  return body
}

/** Deployment A: WeChat's own cloud, which itself says who calls. */
const overCloud = (env: string) => {
  Taro.cloud.init({ env, traceUser: false })
  return cloudTransport(async (name, data) => (await Taro.cloud.callFunction({ name, data })).result)
}

/** Deployment B: the HTTP bridge, with a session made from WeChat's login code. */
const overHttp = (baseUrl: string) => {
  const session = makeSession({
    baseUrl,
    post,
    prove: async () => ({ code: (await Taro.login()).code }),
    keep: { read: () => Taro.getStorageSync<string>(TOKEN) || '', write: (token) => Taro.setStorageSync(TOKEN, token) },
  })
  return withSession(httpTransport({ baseUrl, post, token: session.token }), session)
}

/** The phone in WeChat. */
export const makePlatform = (): Platform => {
  const { envVersion } = Taro.getAccountInfoSync().miniProgram
  const server = serverOf(envVersion, YIJIA_CLOUD_ENV, YIJIA_API_URL)
  return {
    device: deviceOfWechat(),
    transport: 'cloudEnv' in server ? overCloud(server.cloudEnv) : overHttp(server.baseUrl),
  }
}
