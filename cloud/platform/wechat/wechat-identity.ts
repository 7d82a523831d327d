import { behind } from '../../../src/domain/text'

const WECHAT = 'wx:'

/** The identity of a person WeChat has identified. */
export const wechatIdentity = (openid: string): string => `${WECHAT}${openid}`

export const isWechatIdentity = (identity: string): boolean => identity.startsWith(WECHAT)

/** The openid of an identity; null for one that is not from WeChat. */
export const openidOf = (identity: string): string | null =>
  isWechatIdentity(identity) ? behind(WECHAT, identity) : null
