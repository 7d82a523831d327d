import type { MessageSender, SendOutcome, WechatMessage } from '../../cloud/platform/messages'

/** A simulated WeChat that records what it was sent. */
export const recordedWechat = (
  answer: (message: WechatMessage) => SendOutcome = () => ({ state: 'sent', note: null }),
) => {
  const sent: WechatMessage[] = []
  const wechat = { isAway: false, sent }
  const sender: MessageSender = {
    ready: async () => {
      if (wechat.isAway) throw new TypeError('fetch failed')
    },
    send: async (message) => {
      sent.push(message)
      return answer(message)
    },
  }
  return { wechat, sender }
}
