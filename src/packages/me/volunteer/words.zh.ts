/** Every sentence of 当志愿者. */
export const words = {
  loading: '正在打开',
  failedTitle: '没打开',
  lead: '送餐、陪看病、教手机、看孩子，哪样都行，一个月来一次也行。社区会给您打电话。',
  needs: '社区要给您回电话，先把名字和电话填上。',
  fill: '去填名字和电话',
  community: '想帮哪个社区',
  say: '想说的话',
  sayHint: '会什么、什么时候有空，写一句就行，不写也行',
  apply: '报名',
  applying: '正在报',
  off: '先选一个社区',
  asked: '报上名了，等社区给您打电话',
  askedText: '一般两三天。有了回音，“消息”里会说。',
  yes: '您已经是志愿者了',
  yesText: '有班次的时候，“消息”里会说。',
  staff: '您是工作人员，不用再报名。',
}
