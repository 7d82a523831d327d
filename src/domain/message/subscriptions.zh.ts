import type { Subscription } from './template'

/** The names of WeChat subscriptions, as shown when asking for consent. */
export const subscriptionTitles: Readonly<Record<Subscription, string>> = {
  staff_task: '有事等社区去办',
  booking: '订的房间有变动，快到时间了',
  waitlist: '排队轮到我了',
  answer: '我说的事有了回话',
  account: '我的身份或登记变了',
}
