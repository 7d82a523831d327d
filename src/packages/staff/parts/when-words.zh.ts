/** A date that no line breaks within. */
export const wholeDate = (date: string): string => date.replace(/ /g, '\u00a0')

/** Every sentence about which room, which day, from when and how long. */
export const words = {
  room: '哪间房',
  roomsLoading: '正在看有哪些房间',
  roomsFailed: '房间没拿到',
  roomsNone: '这个社区还没有能订的房间。',
  roomFits: (name: string, capacity: number) => `${name} ${capacity} 人`,
  day: '哪一天',
  nearDays: ['今天', '明天', '后天'],
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  dayName: (name: string, date: string) => `${name} ${Number(date)}\u00a0日`,
  week: (first: string, last: string) => (first === last ? first : `${first} 到 ${last}`),
  weekBefore: '前一周',
  weekAfter: '后一周',
  minutes: '用多久',
  start: '从几点',
  startsLoading: '正在看哪些时间空着',
  startsFailed: '空着的时间没拿到',
  closed: (why: string | null) => (why === null ? '这一天不开门。' : `这一天不开门：${why}。`),
  noneFree: '这一天没有这么长的空当。换短一点，或者换一天。',
  parts: { morning: '上午', afternoon: '下午', evening: '晚上' },
  whyNot: (clock: string, why: string) => `${clock} 不行：${why}`,
}
