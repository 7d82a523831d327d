import { words as slot } from '../parts/slot-words.zh'

/** All texts of the form for a weekly series. */
export const words = {
  loading: '正在打开',
  failedTitle: '没打开',
  lead: '给每周同一个时间来的团队一次订好。要么全部订上，要么一次都不订。',
  who: '哪个团队',
  title: '团队的名字',
  titleHint: '比如：晨光合唱队',
  person: '有事联系谁',
  personHint: '不填也行。填了，时间有变化会告诉这个人',
  slot: '头一次是什么时候',
  weeks: '一共来几周',
  weeksHint: (most: number) => `头一次也算，最多 ${most} 周`,
  weeksWrong: (most: number) => `写一个 1 到 ${most} 的数`,
  last: (last: string) => `最后一次：${last}`,
  book: (count: number) => (count > 1 ? `订下这 ${count} 次` : '订下来'),
  booking: '正在订',
  off: { ...slot.flaws, title: '先写好团队的名字', weeks: '先写一共来几周' },
  made: (title: string, count: number) => `${title}的 ${count} 次都订好了`,
  times: (room: string) => `都在${room}`,
  cancel: '有一次不来，或者以后都不来了，在“今天的房间”里点开那一次取消。',
  again: '再订一个',
  desk: '回工作台',
}
