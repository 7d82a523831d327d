/** All texts for choosing room, day, start and duration. */
export const words = {
  room: '哪间房',
  roomsLoading: '正在看有哪些房间',
  roomsFailed: '房间没打开',
  roomsNone: '这个社区还没有能订的房间。',
  roomFits: (name: string, capacity: number) => `${name} ${capacity} 人`,
  day: '哪一天',
  minutes: '用多久',
  start: '从几点',
  startsLoading: '正在看哪些时间空着',
  startsFailed: '空着的时间没打开',
  closed: (why: string | null) => (why === null ? '这一天不开门。' : `这一天不开门：${why}。`),
  noneFree: '这一天没有这么长的空当。换短一点，或者换一天。',
  parts: { morning: '上午', afternoon: '下午', evening: '晚上' },
  whyNot: (clock: string, why: string) => `${clock} 不行：${why}`,
}
