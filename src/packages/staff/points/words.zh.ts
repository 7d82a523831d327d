/** All texts of the staff's list of points. */
export const words = {
  loading: '正在看有哪些服务点',
  failedTitle: '没打开',
  hint: '打名字里的字',
  order: (count: number) => `一共 ${count} 处，按名字排`,
  found: (count: number, all: number) => `${all} 处里找到 ${count} 处，按名字排`,
  columns: { name: '服务点', services: '能办什么', open: '现在', edit: '改' },
  unverified: '位置待核实',
  tasks: '居民说关门了的',
  tasksNote: (count: number) => (count === 0 ? '没有等着核的' : `${count} 处等着核`),
  empty: '还没有服务点',
  emptyText: '请区里的同事用表格加进来，加好就在这里改。',
  none: (text: string) => `没有叫“${text}”的`,
  noneText: '少打一两个字再看看。',
  clear: '看全部',
}
