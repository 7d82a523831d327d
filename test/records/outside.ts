import { noSender } from '../../cloud/platform/messages'
import { type FilePorts, noFiles, type Ports } from '../../cloud/platform/ports'

const NUMBER = '00011112222'

/** WeChat as tests know it. Codes: `right`, `once…` (works once), `foreign`, `down once` (WeChat cannot be reached the first time). */
export const outside = (files: FilePorts = noFiles): Ports => {
  const seen = new Set<string>()
  return {
    files,
    messages: { sender: noSender, templateIds: { answer: 'wechat-answer' } },
    phoneNumbers: {
      byCode: async (code) => {
        const isAgain = seen.has(code)
        seen.add(code)
        if (code === 'down once' && !isAgain) throw new TypeError('fetch failed')
        if (code === 'foreign') return '+85251234567'
        return code === 'right' || code === 'down once' || (code.startsWith('once') && !isAgain) ? NUMBER : null
      },
    },
  }
}
