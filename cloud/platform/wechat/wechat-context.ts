import type { Identity } from '../identity'
import { wechatIdentity } from './wechat-identity'

/**
 * The caller of a cloud function in WeChat's own cloud. The platform writes the caller into the environment of the
 * process before each call and names the variables in WX_CONTEXT_KEYS; wx-server-sdk 4.0.2 `getWXContext()` reads the
 * same two. Reading them directly saves loading the SDK (225 ms). One instance serves one call at a time; still, read
 * it before awaiting anything.
 */
export const wechatContextIdentity = (variables: Record<string, string | undefined>): Identity => {
  const isGiven = (variables.WX_CONTEXT_KEYS ?? '').split(',').includes('WX_OPENID')
  return isGiven && variables.WX_OPENID ? wechatIdentity(variables.WX_OPENID) : null
}
