import { subscriptions, variableOf } from '../../src/domain/message/template'
import type { Environment } from '../environment'
import type { Clock } from '../platform/clock'
import type { Ports } from '../platform/ports'
import { type WechatApi, wechatApi } from '../platform/wechat/wechat-api'
import { type MiniCodes, wechatMiniCodes } from '../platform/wechat/wechat-mini-codes'
import { wechatMessages } from '../platform/wechat/wechat-messages'
import { wechatPhone } from '../platform/wechat/wechat-phone'
import { type Fetch, wechatToken } from '../platform/wechat/wechat-token'
import { wechatWordsCheck } from '../platform/words-check'
import { type AccessTokens, makeAccessTokens } from '../storage/messages/access-token'
import type { Db } from '../storage/tables'

interface Parts {
  environment: Environment
  db: Db
  clock: Clock
  fetch: Fetch
}

/** The mini-program's state as codes name it. */
const VERSIONS = { formal: 'release', trial: 'trial', developer: 'develop' } as const

/** The external services of WeChat, over HTTPS: the same in WeChat's own cloud and elsewhere. */
export interface WechatSide {
  api: WechatApi
  accessTokens: AccessTokens
  miniCodes: MiniCodes
  ports: Pick<Ports, 'messages' | 'phoneNumbers' | 'words'>
}

/** @returns null where the mini-program's id and secret are not configured */
export const wechatSide = ({ environment, db, clock, fetch }: Parts): WechatSide | null => {
  const { WECHAT_APPID: appId, WECHAT_SECRET: secret, WECHAT_MINIPROGRAM_STATE: state } = environment
  if (!appId || !secret) return null
  const accessTokens = makeAccessTokens({ db, clock, fetchToken: wechatToken({ appId, secret, fetch }) })
  const api = wechatApi({ tokens: accessTokens, fetch })
  const templateIds = Object.fromEntries(subscriptions.map((one) => [one, environment[variableOf(one)]]))
  return {
    api,
    accessTokens,
    miniCodes: wechatMiniCodes({
      tokens: accessTokens,
      fetch,
      version: VERSIONS[state],
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      now: () => Date.parse(clock()),
    }),
    ports: {
      messages: { sender: wechatMessages({ api, ready: accessTokens.get, state }), templateIds },
      phoneNumbers: wechatPhone(api),
      words: wechatWordsCheck(api),
    },
  }
}
