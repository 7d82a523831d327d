import type { BulkInviteLine } from './bulk-invite-store'

/** All texts of the bulk invite. */
export const words = {
  lead: '一张表，一行一个人。第一行是：姓名,社区,身份,电话。身份写 工作者、负责人 或 区管理员（区管理员的社区空着）；电话可以空着。',
  leadAgain: '同一张表传两次没有关系，已经请过的不会重复。',
  choose: '选一个表格文件',
  chooseNote: '要 CSV 格式：在表格软件里“另存为 CSV”。',
  paste: '或者把表格贴在这里',
  fromFile: (lines: number) => `选好了，表里有 ${lines} 行`,
  other: '换一个',
  send: '请他们',
  sending: '正在一行一行地看',
  offEmpty: '先选一个文件，或者贴上表格',
  offLong: '表格太长了，分成几张传',
  counts: { invited: '已邀请', already: '早就邀过', wrong: '没邀成' } satisfies Record<
    BulkInviteLine['outcome'],
    string
  >,
  columns: { line: '行', name: '姓名', outcome: '结果', code: '邀请码', why: '原因' },
  line: (line: number) => `第 ${line} 行`,
  how: '把码一个一个给本人：在手机上打开怡家 → 我的 → 我有邀请码。',
  once: (until: string) => `这些码只显示这一次，离开这一页前先复制或者存下来。${until}前有效。`,
  copy: '复制结果',
  save: '存成表格',
  fileName: '邀请结果.csv',
  more: '看更多',
  again: '再传一张',
}
