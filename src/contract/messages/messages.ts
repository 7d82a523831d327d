import * as v from 'valibot'
import { limits } from '../limits'
import { instant, nothing, personId, publicId, text, whole } from '../schema/base'
import { changing, reading, signedIn, staff } from '../schema/definition'

const messageId = personId
export const template = v.pipe(v.string(), v.regex(/^[a-z_]+(?:\.[a-z_]+)?$/), v.maxLength(40))

/** What was told to the caller, the newest first. `before`: the last `at` of the page before, which never ends amid equal ones. */
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
          /** What it opens: a page of the mini-program, or nothing. */
          page: v.nullable(text(1, limits.pageMax)),
          at: instant,
          isRead: v.boolean(),
        }),
      ),
      v.maxLength(limits.inboxRowsMax),
    ),
    isMore: v.boolean(),
    /** What WeChat may tell besides, and how many more times the caller has let it. */
    consents: v.pipe(
      v.array(
        v.strictObject({
          /** One of WeChat's templates, by our name for it; several kinds of message may share it. */
          template,
          /** WeChat's own number of the template, for its question; null where none is set up. */
          wechatId: v.nullable(text(1, 64)),
          title: text(1, limits.nameMax),
          left: whole(0, 1_000_000),
        }),
      ),
      v.maxLength(50),
    ),
  }),
})

/** Read: these, or everything that is there up to now. */
export const inboxRead = changing({
  roles: signedIn,
  audit: '看了自己的消息',
  districtSees: 'own',
  input: v.strictObject({
    ids: v.optional(v.pipe(v.array(messageId), v.minLength(1), v.maxLength(limits.inboxRowsMax))),
  }),
  output: v.strictObject({ unread: whole(0, limits.unreadMax) }),
})

/** What the caller said to WeChat's question about a kind of message. Each yes is leave for one. */
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

/** People whom no message reaches, to be called by the staff of their community; the oldest first. */
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
          /** The last four digits; the number itself comes by `people.open`, which is written down. */
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

/** Called: told, or not reached, which also ends it. */
export const callsDone = changing({
  roles: staff,
  audit: '打完一个电话',
  districtSees: 'own',
  input: v.strictObject({ callId: publicId, outcome: v.picklist(['told', 'unreachable']) }),
  output: v.strictObject({ doneAt: instant }),
})
