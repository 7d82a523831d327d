import { subscriptions, variableOf } from '../../src/domain/message/template'
import type { Environment } from '../environment'
import type { Clock } from '../platform/clock'
import type { Ports } from '../platform/ports'
import { type WechatApi, wechatApi } from '../platform/wechat/wechat-api'
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

/** The external services of WeChat, over HTTPS: the same in WeChat's own cloud and elsewhere. */
export interface WechatSide {
  api: WechatApi
  accessTokens: AccessTokens
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
    ports: {
      messages: { sender: wechatMessages({ api, ready: accessTokens.get, state }), templateIds },
      phoneNumbers: wechatPhone(api),
      words: wechatWordsCheck(api),
    },
  }
}
