import type { Subscription } from '../../src/domain/message/template'

/** A WeChat subscription message, ready to be sent. */
export interface WechatMessage {
  openid: string
  /** WeChat's id of the template. */
  templateId: string
  page: string | null
  fields: Readonly<Record<string, string>>
}

/**
 * - `sent`, `refused` (by the person, in WeChat), `failed` (refused by WeChat for another reason): WeChat's answer
 * - `unsure`: no answer came; perhaps it was sent, so it is not sent again
 * - `unsent`: it was certainly not sent
 */
export interface SendOutcome {
  state: 'sent' | 'refused' | 'failed' | 'unsure' | 'unsent'
  /** WeChat's error code. */
  note: string | null
}

/** Sends WeChat messages, in addition to the inbox. */
export interface MessageSender {
  /** Rejects while nothing can be sent: called before a message is reserved for sending. */
  ready: () => Promise<void>
  /** Never rejects. */
  send: (message: WechatMessage) => Promise<SendOutcome>
}

/** Sends nothing by WeChat; the inbox has every message. */
export const noSender: MessageSender = {
  ready: async () => Promise.reject(new Error('no messages by WeChat here')),
  send: async () => ({ state: 'unsent', note: null }),
}

/** WeChat's id of each configured template. */
export type TemplateIds = Readonly<Partial<Record<Subscription, string>>>
