import Taro from '@tarojs/taro'
import { deviceOfWechat, TOKEN } from './wechat-device'
import type { Platform, Upload } from './device'
import { CallError } from './call'
import { type Put, uploadOverHttp, urlOn } from './upload'
import { serverOf } from './server-of'
import { makeSession, withSession } from './session'
import { cloudTransport } from './transport.cloud'
import { httpTransport, type Post } from './transport.http'

const UPLOAD_TIMEOUT_MS = 60_000

/** The connection to a server: calls and photos go different ways. */
interface Reached {
  transport: Platform['transport']
  upload: Upload
  baseUrl: string
}

/** `wx.request` as a {@link Post}. */
const post: Post = async (url, data, token, timeout) => {
  const header = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const { data: body } = await Taro.request<unknown>({ url, method: 'POST', data, header, timeout })
  return body
}

const put: Put = async (url, { path }) => {
  const data = Taro.getFileSystemManager().readFileSync(path) as ArrayBuffer
  const header = { 'content-type': 'application/octet-stream' }
  return (await Taro.request<unknown>({ url, method: 'PUT', data, header, timeout: UPLOAD_TIMEOUT_MS })).data
}

/** Deployment A: WeChat's own cloud, which identifies the caller itself. */
const overCloud = (env: string): Reached => {
  Taro.cloud.init({ env, traceUser: false })
  return {
    transport: cloudTransport(async (name, data) => (await Taro.cloud.callFunction({ name, data })).result),
    upload: async ({ path }, { cloudPath }) => {
      const sent = await Taro.cloud.uploadFile({ cloudPath, filePath: path }).catch(() => null)
      if (!sent) throw new CallError('unreachable')
      return { cloudId: sent.fileID }
    },
    baseUrl: '', // addresses of its files are absolute
  }
}

/** Deployment B: the HTTP bridge, with a session made from WeChat's login code. */
const overHttp = (baseUrl: string): Reached => {
  const session = makeSession({
    baseUrl,
    post,
    prove: async () => ({ code: (await Taro.login()).code }),
    keep: { read: () => Taro.getStorageSync<string>(TOKEN) || '', write: (token) => Taro.setStorageSync(TOKEN, token) },
  })
  return {
    transport: withSession(httpTransport({ baseUrl, post, token: session.token }), session),
    upload: uploadOverHttp(baseUrl, put),
    baseUrl,
  }
}

/** The platform of the mini-program. */
export const makePlatform = (): Platform => {
  const { envVersion } = Taro.getAccountInfoSync().miniProgram
  const server = serverOf(envVersion, YIJIA_CLOUD_ENV, YIJIA_API_URL)
  const { transport, upload, baseUrl } = 'cloudEnv' in server ? overCloud(server.cloudEnv) : overHttp(server.baseUrl)
  return { device: { ...deviceOfWechat(), upload, urlOf: urlOn(baseUrl) }, transport }
}
