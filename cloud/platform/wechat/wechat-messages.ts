import type { MessageSender, SendOutcome } from '../messages'
import { hasNeverLeft, type WechatApi } from './wechat-api'

interface Options {
  api: WechatApi
  /** Gets the token, which tells whether WeChat can be reached at all. */
  ready: () => Promise<unknown>
  /** Which version of the mini-program a message opens. */
  state: 'formal' | 'trial' | 'developer'
}

const REFUSED_BY_PERSON = 43101
/** A token error, or the daily limit: WeChat sent nothing, and a retry may succeed. */
const ANOTHER_TIME = [40001, 40014, 41001, 42001, 45009, 45011]

const outcomeOf = (errcode: number): SendOutcome => {
  if (errcode === 0) return { state: 'sent', note: null }
  const note = String(errcode)
  if (errcode === REFUSED_BY_PERSON) return { state: 'refused', note }
  return { state: ANOTHER_TIME.includes(errcode) ? 'unsent' : 'failed', note }
}

/** WeChat's `cgi-bin/message/subscribe/send`. Of an error only WeChat's code is reported. */
export const wechatMessages = ({ api, ready, state }: Options): MessageSender => ({
  ready: async () => void (await ready()),
  send: async ({ openid, templateId, page, fields }) => {
    const data = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }]))
    try {
      const { errcode } = await api('cgi-bin/message/subscribe/send', {
        touser: openid,
        template_id: templateId,
        ...(page !== null && { page }),
        miniprogram_state: state,
        lang: 'zh_CN',
        data,
      })
      return outcomeOf(errcode)
    } catch (error) {
      return { state: hasNeverLeft(error) ? 'unsent' : 'unsure', note: null }
    }
  },
})
