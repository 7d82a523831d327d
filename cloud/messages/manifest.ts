import type { Forgetting, Job } from '../manifest'
import type { DeskSources } from '../storage/desk/desk-item'
import { call } from '../storage/messages/desk-source'
import { eraseMessages } from '../storage/messages/erase-messages'
import { mergeMessages } from '../storage/messages/merge-messages'
import { forgetOldMessages } from '../storage/messages/message-upkeep'
import type { Merge } from '../storage/people/merge'
import { deliverDue } from './deliver'
import { notifyByWechat } from './notify-by-wechat'

export const jobs: readonly Job[] = [
  { name: 'messages.deliver', phase: 'deliver', run: async (parts) => ({ delivered: await deliverDue(parts) }) },
  {
    name: 'messages.notifyByWechat',
    phase: 'deliver',
    run: async ({ ports, ...parts }) => ({ notifiedByWechat: await notifyByWechat({ ...parts, ...ports.messages }) }),
  },
  { name: 'messages.forget', phase: 'upkeep', run: ({ db, clock }) => forgetOldMessages(db, clock()) },
]

export const desk = { call } satisfies Partial<DeskSources>

export const forgetting: Forgetting = { erase: eraseMessages }

export const merge: Merge = mergeMessages
