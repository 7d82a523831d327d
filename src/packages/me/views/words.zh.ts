/** All texts of 谁看过我的信息. */
export const words = {
  loading: '正在查',
  failedTitle: '没查到',
  lead: '工作人员每看一次您的名字、电话，都会记在这里，谁也改不了。',
  empty: '还没有人看过',
  emptyText: '您报名、订房间、来办事的时候，替您办的人才会看。',
  who: (community: string | null) => `${community ?? '区里'}的工作人员`,
  what: { found: '搜到了您的名字', opened: '打开看了您的信息' },
}
