/** All texts of the staff's list of rooms. */
export const words = {
  loading: '正在看有哪些房间',
  failedTitle: '没打开',
  empty: '还没有房间',
  emptyText: '加一间，写清楚什么时候能用，居民就能订。',
  columns: { name: '房间', place: '在哪里', capacity: '坐得下', free: '今天', next: '最近空着', open: '改' },
  place: (point: string, floor: string) => (floor === '' ? point : `${point} · ${floor}`),
  capacity: (count: number) => `${count} 人`,
  free: (count: number) => (count === 0 ? '今天没有空的了' : `今天还有 ${count} 个空`),
  next: (when: string) => `最近空着：${when}`,
  none: '能订的日子都满了',
  add: '加一间房',
  where: '放在哪个服务点',
  pointsLoading: '正在看有哪些服务点',
  pointsFailed: '服务点没打开',
  pointsNone: '这个社区还没有服务点。先请区里的同事加一个，再来加房间。',
  notNow: '先不加',
}
