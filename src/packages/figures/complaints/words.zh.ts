import type { Span } from './complaint-figures-store'

const spans: Record<Span, string> = { month: '这个月', before: '上个月', earlier: '上上个月', own: '自己选' }

/** All texts of the figures page. */
export const words = {
  loading: '正在数',
  failedTitle: '暂时算不出',
  title: '烦心事数字',
  dates: (from: string, until: string) => `${from} 到 ${until} 说的`,
  spanLabel: '哪一段',
  spans,
  from: '从哪天',
  until: '到哪天',
  filed: '说了多少件',
  sameMorning: '当天上午就办好',
  repliedInTime: '按时回话',
  reopened: '没解决又重办',
  repeats: '多次反映的地址',
  units: { filed: '件', repeats: '处' },
  count: (count: number, unit: string) => `${count} ${unit}`,
  atLeast: (count: number, unit: string) => `至少 ${count} ${unit}`,
  share: (share: number) => `约 ${Math.round(share * 100)}%`,
  /** Has to be true both of counts that are too small and of counts that would reveal such a count. */
  hidden: '不公开',
  hiddenWhy: '少于 5 件的不公开，从别的数能算出来的也不公开，免得认出是哪一家。比例按一成取整。',
  inFives: '这个月还没过完，件数五件一档：写“至少 20 件”，就是 20 到 24 件。',
  months: '区里看整月的数：要是日子能随便选，两回的数一减，就看得出是谁家的事了。',
  byCategory: '按哪一类',
  byCommunity: '按社区，照名字排',
  all: '全部',
  noRank: '这里不排名次，也不给工作人员打分。',
}
