import type { Days } from './programmes-store'

/** All texts of what is on. */
export const words = {
  loading: '正在看有什么活动',
  failedTitle: '活动没打开',
  old: (age: string) => `这是${age}看到的，现在可能变了`,
  wherePill: '离哪里近',
  kinds: '哪一种',
  all: '全部',
  days: '哪几天',
  dayWords: { today: '今天', week: '这七天', all: '往后都看' } satisfies Record<Days, string>,
  forChild: '给孩子找',
  forChildOf: (whom: string) => `给${whom}找`,
  children: '孩子多大',
  anyAge: '不限',
  age: (years: number) => `${years} 岁`,
  ageChild: (years: number) => ` ${years} 岁的孩子`,
  near: '走十分钟以内',
  far: '远一点的',
  coming: '接下来的',
  more: '看后面的',
  none: { today: '今天没有这样的活动。', week: '这七天没有这样的活动。', all: '眼下没有这样的活动。' } satisfies Record<
    Days,
    string
  >,
  others: '往后都看',
  empty: '眼下没有活动',
  emptyText: '有了新的活动，会写在这里。想学的这里没有，跟社区说一声。',
  clear: '看全部活动',
  mine: (count: number) => `我报了的 ${count} 个`,
  mineNext: (when: string, title: string) => `下一个：${when}，${title}`,
  mineAll: '我的活动',
  mineNote: '报上的、排着的，都在里面',
  myChildren: '我的孩子',
  myChildrenNote: '小名、谁来接、您同意过的',
  times: (count: number) => `还有 ${count} 次`,
  foot: '名额满了也可以排。有人退了，就按顺序问。',
}
