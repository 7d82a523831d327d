import * as v from 'valibot'
import { limits } from '../limits'
import { instant, nothing, personId, publicId, text, whole } from '../schema/base'
import { changing, reading, signedIn, staff } from '../schema/definition'

const messageId = personId
export const template = v.pipe(v.string(), v.regex(/^[a-z_]+(?:\.[a-z_]+)?$/), v.maxLength(40))

/**
 * The caller's inbox, the newest first. `before`: the last `at` of the previous page; a page never ends between
 * messages with the same `at`.
 */
export const inboxList = reading({
  roles: signedIn,
  storedRows: ['messages', 'consents'],
  input: v.strictObject({ before: v.optional(instant) }),
  output: v.strictObject({
    messages: v.pipe(
      v.array(
        v.strictObject({
          id: messageId,
          title: text(1, limits.nameMax),
          text: text(1, limits.messageMax),
          /** The page of the mini-program that the message opens, if any. */
          page: v.nullable(text(1, limits.pageMax)),
          at: instant,
          isRead: v.boolean(),
        }),
      ),
      v.maxLength(limits.inboxRowsMax),
    ),
    isMore: v.boolean(),
    /** WeChat's subscription messages, with how many more of each the caller has consented to. */
    consents: v.pipe(
      v.array(
        v.strictObject({
          /** Our name for one of WeChat's templates; several kinds of messages may share it. */
          template,
          /** WeChat's id of the template, needed to ask for consent; null when it is not configured. */
          wechatId: v.nullable(text(1, 64)),
          title: text(1, limits.nameMax),
          left: whole(0, 1_000_000),
        }),
      ),
      v.maxLength(50),
    ),
  }),
})

/** Marks these messages as read, or everything up to now. */
export const inboxRead = changing({
  roles: signedIn,
  audit: '看了自己的消息',
  districtSees: 'own',
  input: v.strictObject({
    ids: v.optional(v.pipe(v.array(messageId), v.minLength(1), v.maxLength(limits.inboxRowsMax))),
  }),
  output: v.strictObject({ unread: whole(0, limits.unreadMax) }),
})

/** The caller's answer when WeChat asked for consent to a kind of message. Each yes permits one message. */
export const messagesConsent = changing({
  roles: signedIn,
  audit: '答复了要不要微信提醒',
  districtSees: 'own',
  input: v.strictObject({
    answers: v.pipe(
      v.array(v.strictObject({ template, answer: v.picklist(['accept', 'reject', 'ban']) })),
      v.minLength(1),
      v.maxLength(3),
    ),
  }),
  output: nothing,
})

/** The call list: people whom no message reaches, to be called by staff of their community; the oldest first. */
export const callsList = reading({
  roles: staff,
  storedRows: ['calls'],
  input: nothing,
  output: v.strictObject({
    calls: v.pipe(
      v.array(
        v.strictObject({
          id: publicId,
          personId,
          name: v.nullable(text(1, limits.personNameMax)),
          /** The last four digits; `people.open`, which is logged as a view, gives the number itself. */
          phoneEnd: v.nullable(text(1, 4)),
          community: text(1, limits.nameMax),
          title: text(1, limits.nameMax),
          text: text(1, limits.messageMax),
          openedAt: instant,
        }),
      ),
      v.maxLength(limits.tasksMax),
    ),
  }),
})

/** Ends an entry of the call list: the person was called, or could not be reached. */
export const callsDone = changing({
  roles: staff,
  audit: '打完一个电话',
  districtSees: 'own',
  input: v.strictObject({ callId: publicId, outcome: v.picklist(['notified', 'unreachable']) }),
  output: v.strictObject({ doneAt: instant }),
})
