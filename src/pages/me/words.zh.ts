import type { Letters } from '../../stores/settings'

/** Every sentence of 我的. */
export const words = {
  you: '您',
  roles: { resident: '居民', volunteer: '志愿者', worker: '社区工作者', manager: '社区负责人', admin: '区管理员' },
  letters: '字要多大',
  lettersLabel: '字的大小',
  sizes: { normal: '普通', elder: '大字', xl: '特大' } satisfies Record<Letters, string>,
  lettersNote: '每一页都会跟着变。微信里调过字号的，一开始就照它来。',
  pace: '走得多快',
  paceNote: '每一处的分钟数都按这个算。长者步速照 65 岁以上的人平时走路来定，梯坎上的快慢是保守估计。',
  place: '现在看的是',
  placeNone: '还没有选地方',
  placeGps: '我的位置',
  tasks: '服务点待办',
  tasksNote: '居民说关门了的，去核一核',
  help: '打电话',
  privacy: '您的位置只用来算走多久，算完就忘，不保存。',
  promise: '怡家不打广告，不记步数，不给人打分。',
}
