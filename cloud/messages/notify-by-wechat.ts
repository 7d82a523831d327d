import { communityOf } from '../../src/domain/id'
import { fieldsOf } from '../../src/domain/message/render'
import type { Subscription } from '../../src/domain/message/template'
import { mustReachKeys, templateKeys, templateOf } from '../../src/domain/message/templates'
import { newCall } from './new-call'
import type { Clock } from '../platform/clock'
import type { Random16 } from '../platform/ids'
import { type Log, withoutWords } from '../platform/log'
import type { MessageSender, SendOutcome, TemplateIds } from '../platform/messages'
import { addCalls } from '../storage/messages/call-todos'
import type { Db, Tx } from '../storage/tables'
import { endSending, endUndeliverable, type Unreached } from '../storage/messages/wechat-ends'
import {
  type ReservedMessage,
  reserveUnsentMessage,
  endConsent,
  giveBack,
  hasUnsentMessages,
  type DeliverableTemplate,
} from '../storage/messages/wechat-messages'
import { openidOf } from '../platform/wechat/wechat-identity'

interface Parts {
  db: Db
  clock: Clock
  random16: Random16
  log: Log
  sender: MessageSender
  templateIds: TemplateIds
}

const SENT_MAX = 500
/** A cloud function may run for one minute, and `tick` has other jobs too. */
const WORK_MS = 30_000

const deliverableWith = (templateIds: TemplateIds): DeliverableTemplate[] =>
  templateKeys.flatMap((template) => {
    const subscription = templateOf(template)?.wechat?.subscription
    return subscription && templateIds[subscription] ? [{ template, subscription }] : []
  })

const send = async ({ sender, templateIds, clock }: Parts, reserved: ReservedMessage): Promise<SendOutcome> => {
  const template = templateOf(reserved.template)
  const templateId = templateIds[reserved.subscription as Subscription]
  const openid = openidOf(reserved.identity)
  if (!template || !templateId || !openid) return { state: 'failed', note: 'no template' }
  return sender.send({
    openid,
    templateId,
    page: template.opens(reserved.subjectId),
    fields: fieldsOf(template, reserved.data, clock()),
  })
}

/** Puts persons whom WeChat did not reach onto the call list of their community, or of the one the message is about. */
const putOnCallList = (
  tx: Tx,
  unreached: readonly Unreached[],
  { clock, random16 }: Pick<Parts, 'clock' | 'random16'>,
) =>
  addCalls(
    tx,
    unreached.map((one) => newCall(one.homeCommunityId ?? communityOf(one.subjectId), one, random16)),
    clock(),
  )

const settle = async (parts: Parts, reserved: ReservedMessage, { state, note }: SendOutcome): Promise<void> => {
  if (state === 'unsent') return giveBack(parts.db, reserved)
  const end = state === 'unsure' ? ({ state: 'failed', note: 'no answer' } as const) : { state, note }
  await parts.db.transaction().execute(async (tx) => {
    await putOnCallList(tx, await endSending(tx, reserved, end, mustReachKeys), parts)
    if (state === 'refused') await endConsent(tx, reserved)
  })
}

/**
 * Sends messages by WeChat where the recipient has consented: each at most once, even after a crash. While WeChat is
 * unreachable nothing is reserved, and messages wait for the next run, for a day at most.
 * @returns how many messages WeChat accepted
 */
export const notifyByWechat = async (parts: Parts): Promise<number> => {
  const { db, clock, log, sender, templateIds } = parts
  const [startedMs, deliverable] = [Date.parse(clock()), deliverableWith(templateIds)]
  await db.transaction().execute(async (tx) => {
    await putOnCallList(tx, await endUndeliverable(tx, deliverable, mustReachKeys, clock()), parts)
  })
  if (!(await hasUnsentMessages(db))) return 0
  try {
    await sender.ready()
  } catch (error) {
    log.warn(withoutWords(error), 'WeChat is out of reach')
    return 0
  }
  let sent = 0
  for (let tried = 0; tried < SENT_MAX && Date.parse(clock()) - startedMs < WORK_MS; tried++) {
    const reserved = await reserveUnsentMessage(db, deliverable)
    if (!reserved) break
    const outcome = await send(parts, reserved)
    await settle(parts, reserved, outcome)
    if (outcome.state === 'sent') sent++
    if (outcome.state === 'unsure' || outcome.state === 'unsent') break
  }
  return sent
}
