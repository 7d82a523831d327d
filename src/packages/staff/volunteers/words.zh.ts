/** All texts about volunteer applications. */
export const words = {
  loading: '正在看谁报了名',
  failedTitle: '没拿到',
  empty: '没有等着回话的人',
  emptyText: '有人报名当志愿者，这里就会有一条。',
  applied: (age: string) => `${age}报的名`,
  accept: '收下',
  refuse: '这次不行',
  person: '看这个人',
  why: '选一条，或者自己写',
  reasonsLabel: '不行的理由',
  reasons: ['这一阵志愿者够了，有需要再请您。', '电话一直没打通，方便时再报一次。', '您住得远，离您近的社区更需要您。'],
  reason: '他会看到这句话',
  reasonHint: '可以改，写得像当面说的一样',
  offReason: '先写一句为什么',
  send: '就这样回',
  keep: '先不回',
}
