/** All texts of 我有邀请码. */
export const words = {
  lead: '社区负责人给了您一个邀请码？填在这里，以后就能用工作人员的页面。',
  code: '邀请码',
  hint: '十个字，大写小写都行，中间的横线可以不打',
  accept: '用这个码',
  accepting: '正在核对',
  off: '先把邀请码填上',
  roles: { worker: '社区工作者', manager: '社区负责人', admin: '区管理员' },
  done: (role: string, community: string) => `您现在是${community}${role}`,
  doneText: '工作人员的页面在“我的”里。',
  desk: '去工作台',
}
