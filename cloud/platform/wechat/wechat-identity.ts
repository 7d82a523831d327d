import { behind } from '../../../src/domain/text'

const WECHAT = 'wx:'

/** How somebody is called here whom WeChat has named. */
export const wechatIdentity = (openid: string): string => `${WECHAT}${openid}`

export const isWechatIdentity = (identity: string): boolean => identity.startsWith(WECHAT)

/** What WeChat calls them; null for whoever comes from elsewhere. */
export const openidOf = (identity: string): string | null =>
  isWechatIdentity(identity) ? behind(WECHAT, identity) : null
