/** All texts about moving a booking. */
export const words = {
  loading: '正在打开',
  failedTitle: '没打开',
  nobody: '没写是谁',
  now: (room: string, span: string) => `现在订的是${room}，${span}`,
  people: (count: number) => `${count} 人`,
  lead: '挪到哪间房、哪一天、从几点？原来的时间会让给排队的人。',
  notified: '订的人会收到',
  nobodyNotified: '这一次没有留联系的人。挪好以后，要您自己告诉他们。',
  move: '就挪到这里',
  moving: '正在挪',
  off: '先选一个空着的时间，和原来不一样',
  done: (room: string, span: string) => `挪好了：${room}，${span}`,
  doneNotified: '已经告诉订的人了。口令换了新的，在当天的表上。',
  doneAsked: '已经告诉订的人了。这一次还等着社区回话。',
  doneNotNotified: '记得告诉他们。口令换了新的，在当天的表上。',
  back: '回去',
}
