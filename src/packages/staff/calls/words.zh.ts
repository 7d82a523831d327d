/** All texts of the list of people to be called. */
export const words = {
  loading: '正在看要打给谁',
  failedTitle: '没打开',
  empty: '没有要打的电话',
  emptyText: '有人没有微信、消息送不到，这里就会有一条，由您打电话告诉他。',
  since: (age: string) => `${age}要说的`,
  say: '告诉他',
  notified: '说到了',
  unreachable: '没找到人',
}
