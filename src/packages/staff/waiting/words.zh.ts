/** All texts of the list of everything that waits. */
export const words = {
  loading: '正在看有什么等着您',
  failedTitle: '没打开',
  waiting: (count: number) => `等您的 ${count} 件`,
  order: '按时限排，最急的在上。预约等点头的不在这里',
  empty: '没有等您的事',
  emptyText: '居民说了烦心事、说哪里关门了、有人报名当志愿者、活动报的人太少、有照片要看、有电话要打，都会排到这里。',
  next: '看等点头的预约',
  columns: { due: '时限', what: '什么事', community: '社区', note: '说明', open: '去办' },
  dueLate: (age: string) => `超时，${age}到期`,
  dueToday: (clock: string) => `今天 ${clock}\u00a0前`,
  dueLater: (moment: string) => `${moment}\u00a0前`,
  dueOn: (date: string) => `${date}前`,
}
