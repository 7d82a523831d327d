import type { Category } from './category'
import type { EntryKind } from './entry'
import type { ComplaintState } from './state'
import { entryWords } from './words.zh'

/** A complaint's state, in the staff's words. */
export const staffStateWords: Readonly<Record<ComplaintState, string>> = {
  filed: '等受理',
  accepted: '已受理',
  visiting: '走访中',
  mediating: '两家在谈',
  agreed: '两家说好了',
  settled: '等居民回话',
  closed: '办结了',
  handedOver: '转出去了',
  refused: '没有受理',
  withdrawn: '居民撤回了',
  reopened: '要重新办',
}

/** The entries of a complaint's history, in the staff's words. */
export const staffEntryWords: Readonly<Record<EntryKind, string>> = {
  ...entryWords,
  filed: '居民说了',
  added: '居民又说了两句',
  withdrawn: '居民撤回了',
  solved: '居民说解决了',
  unsolved: '居民说没解决，重新办',
  refused: '没有受理',
  unanswered: '居民七天没有回话，先办结',
}

/** The findings of a visit, for staff only. */
export const visitFindings: readonly string[] = ['在家，说好了', '没人在家', '看到了，还在']

const invited = (what: string): string =>
  `有邻居提到${what}，您可能没注意到。社区想请两家坐下来说一说，来不来您自己定。`

/** The default opening of a mediation to the other side, editable; nothing in it says who the reporter is. */
export const mediationWords: Readonly<Record<Category, string>> = {
  leak: invited('漏水滴水'),
  noise: invited('声音有点大'),
  clutter: invited('堆着的东西挡路'),
  pets: invited('养宠物的事'),
  parking: invited('停车的事'),
  fumes: invited('油烟味'),
  other: invited('一件事'),
}
