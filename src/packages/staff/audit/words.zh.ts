/** Every sentence of the log. */
export const words = {
  loading: '正在打开记录',
  failedTitle: '没打开',
  lead: '谁在什么时候做了什么。只能看，不能改，也不能删。',
  districtLead:
    '区里自己做的，看得到是谁、几点。社区做的，只看得到哪一天改了身份、服务点或者房间。居民的烦心事，这里一条也没有。',
  of: '只看一个社区',
  all: '看全区的',
  empty: '还没有记录',
  emptyText: '有人改了什么、看了谁，这里就会有一条。',
  columns: { when: '时间', who: '谁', what: '做了什么', thing: '对谁，或者什么' },
  otherAct: '别的事',
  district: '全区',
  more: '看更多',
  back: '回去',
  loadingMore: '正在打开更早的',
}
