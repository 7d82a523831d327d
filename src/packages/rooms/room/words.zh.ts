import { spaced } from '../../../domain/text'
import type { PartOfDay } from '../../../domain/rooms/day/tiles'
import { lengthWord } from '../../../domain/rooms/words.zh'

/** `1.5 小时`, with the space that it takes after a word: `订 1.5 小时`, `订半小时` */
const after = (minutes: number): string => spaced(lengthWord(minutes))

/** All texts of a room's day. */
export const words = {
  loading: '正在看哪段空着',
  failedTitle: '没打开',
  others: '看别的房间',
  old: (age: string) => `这是${age}看到的，现在可能变了`,
  day: '哪天',
  dayFold: (day: string) => `${day}，换一天`,
  today: '今天',
  free: (tiles: number) => (tiles > 0 ? `${tiles} 个时间可选` : '没有空'),
  more: '更多',
  length: '用多久',
  lengthFold: (minutes: number) => `用${after(minutes)}，换时长`,
  foldDone: '收起',
  parts: { morning: '上午', afternoon: '下午', evening: '晚上' } satisfies Record<PartOfDay, string>,
  from: '从这时起',
  within: '选中',
  until: (clock: string) => `到 ${clock}`,
  closedDay: (day: string) => `${day}不开门`,
  noneTitle: (day: string, minutes: number) => `${day}没有${after(minutes)}都空着的`,
  noneText: '换个短一点的，或者换一天。有人用的也能点，排队等着。',
  seeDay: (day: string) => `看看${day}`,
  hintWait: '有人用的也能点：排队等着，空出来就告诉您。',
  quota: (weekMinutes: number) => `每人每周能订${after(weekMinutes)}`,
  quotaLeft: (minutes: number) => (minutes > 0 ? `，您还剩${after(minutes)}。` : '，您这一周的订满了。'),
  quotaFull: '您已经订了好几次还没用，用掉一次或者取消一次，就能再订。',
  cancel: (minutes: number) => (minutes > 0 ? `用不上，提前${after(minutes)}取消就行。` : '用不上，开始前取消就行。'),
  staffLook: '这间房订了以后，社区看过才算订好。',
  choose: '几点开始？',
  chooseNote: '点一个空着的时间',
  chooseOff: '先点一个时间',
  book: '下一步',
  move: '换到这时候',
  moving: '正在换',
  moveTitle: (when: string) => `${when} 的预约，换到什么时候？`,
  moveText: '新的时间订上了，原来的才让出去。不换也不要紧，退回去就是。',
  wait: '排队等这一段',
  taken: '有人用',
  gone: (why: string) => `这一段订不了：${why}`,
  instead: (clock: string) => `改到${clock}，空着`,
  retired: '这间房不开放了',
  retiredText: '看看附近别的房间。',
}
