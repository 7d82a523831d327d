import { limits } from '../../../src/contract/limits'
import { type Subscription, subscriptions } from '../../../src/domain/message/template'
import { subscriptionTitles } from '../../../src/domain/message/subscriptions.zh'
import { templateKeys, templateOf } from '../../../src/domain/message/templates'
import { type Person, staffRoles } from '../../../src/domain/people/role'
import { Failure } from '../../dispatch/answer'
import { leftOf } from '../../storage/messages/consents'
import { listInbox } from '../../storage/messages/inbox'
import type { ReadHandler } from '../handler'
import { presentMessage } from '../../present/messages/present-message'

/** A page never ends between two messages of the same moment, because the next one starts strictly before it. */
const pageOf = <Row extends { at: string }>(rows: readonly Row[], rowsMax: number): Row[] => {
  const page = rows.slice(0, rowsMax)
  const next = rows[rowsMax]
  const whole = next ? page.filter(({ at }) => at !== next.at) : page
  return whole.length > 0 ? whole : page
}

/** Duties are notified to staff only, so nobody else is offered a subscription to them. */
const subscriptionsFor = ({ role }: Person): readonly Subscription[] => {
  const isStaff = staffRoles.some((one) => one === role)
  return subscriptions.filter((one) => isStaff || one !== 'staff_task')
}

/** The caller's notifications, and the WeChat messages they may subscribe to. */
export const inboxList: ReadHandler<'inbox.list'> = async ({ db, ports, person, now }, { before }) => {
  if (!person) throw new Failure('unauthenticated')
  const rowsMax = limits.inboxRowsMax
  const rows = await listInbox(db, person.personId, templateKeys, before ?? null, rowsMax + 1)
  const page = pageOf(rows, rowsMax)
  const left = await leftOf(db, person.personId)
  return {
    messages: page.flatMap(({ id, template, data, subject_id: subjectId, at, read_at }) => {
      const said = presentMessage(template, data, now)
      const opens = templateOf(template)?.opens(subjectId) ?? null
      return said ? [{ id, ...said, page: opens, at, isRead: read_at !== null }] : []
    }),
    isMore: rows.length > page.length,
    consents: subscriptionsFor(person).map((template) => ({
      template,
      wechatId: ports.messages.templateIds[template] ?? null,
      title: subscriptionTitles[template],
      left: left.get(template) ?? 0,
    })),
  }
}
