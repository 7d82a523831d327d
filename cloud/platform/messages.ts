import type { Subscription } from '../../src/domain/message/template'

/** A subscription message of WeChat, ready to go. */
export interface WechatMessage {
  openid: string
  /** WeChat's number of the template. */
  templateId: string
  page: string | null
  fields: Readonly<Record<string, string>>
}

/**
 * - `sent`, `refused` (by the person, in WeChat), `failed` (WeChat says no): what WeChat answered
 * - `unsure`: no answer came; perhaps it was sent, so it is not sent again
 * - `unsent`: it surely did not go out
 */
export interface SendOutcome {
  state: 'sent' | 'refused' | 'failed' | 'unsure' | 'unsent'
  /** WeChat's number for why. */
  note: string | null
}

/** What WeChat may tell besides the inbox. */
export interface MessageSender {
  /** Rejects while nothing can be sent: ask before a message is claimed. */
  ready: () => Promise<void>
  /** Never rejects. */
  send: (message: WechatMessage) => Promise<SendOutcome>
}

/** Nobody is told by WeChat; the inbox has it all. */
export const noSender: MessageSender = {
  ready: async () => Promise.reject(new Error('no messages by WeChat here')),
  send: async () => ({ state: 'unsent', note: null }),
}

/** WeChat's number of each template that is set up. */
export type TemplateIds = Readonly<Partial<Record<Subscription, string>>>
