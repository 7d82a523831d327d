/** All texts for choosing a community. */
export const words = {
  notYet: '还没有选',
  nearest: '离您最近的',
  search: '搜社区名',
  loading: '正在打开社区名单',
  failed: '名单没打开',
  close: '不改了',
}
