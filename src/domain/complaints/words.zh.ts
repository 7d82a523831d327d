import type { Category, Concerns } from './category'
import type { EntryKind } from './entry'
import type { HandedTo } from './handed'
import type { ComplaintState } from './state'

export const categoryWords: Readonly<Record<Category, string>> = {
  leak: '漏水滴水',
  noise: '噪音',
  clutter: '堆东西',
  pets: '宠物',
  parking: '停车',
  fumes: '油烟',
  other: '其他',
}

export const concernsWords: Readonly<Record<Concerns, string>> = { home: '只跟我家有关', everyone: '大家都会遇到' }

/** The subject as shown to the other side when a mediation is opened; before that the other side learns nothing. */
export const otherSideWords: Readonly<Record<Category, string>> = {
  leak: '有邻居提到漏水滴水',
  noise: '有邻居提到声音大',
  clutter: '有邻居提到堆东西',
  pets: '有邻居提到养宠物的事',
  parking: '有邻居提到停车的事',
  fumes: '有邻居提到油烟',
  other: '有邻居提到一件事',
}

/** A complaint's state, in the words for its reporter. */
export const stateWords: Readonly<Record<ComplaintState, string>> = {
  filed: '收到了',
  accepted: '有人在办',
  visiting: '上门看看',
  mediating: '两家坐下来说',
  agreed: '两家说好了',
  settled: '办好了，等您说',
  closed: '办完了',
  handedOver: '转给别处办',
  refused: '社区没有接',
  withdrawn: '撤回了',
  reopened: '重新办',
}

/** History entries, in the words for the reporter. */
export const entryWords: Readonly<Record<EntryKind, string>> = {
  filed: '收到了',
  accepted: '有人接手',
  assigned: '交给同事办',
  visitPlanned: '约了上门看看',
  visited: '上门看过',
  note: '内部记录',
  replied: '社区回话',
  marked: '改了难易',
  paused: '先停一停',
  resumed: '接着办',
  mediationOpened: '请两家坐下来说',
  agreed: '两家说好了',
  mediationStopped: '两家不谈了，接着办',
  settled: '社区说办好了',
  handedOver: '转给别处办',
  refused: '社区没有接',
  merged: '和另一件合在一起办',
  added: '您又说了两句',
  wished: '谈的时候说了一句',
  withdrawn: '您撤回了',
  solved: '您说解决了',
  unsolved: '您说没解决，重新办',
  unanswered: '七天没有回话，先算办完',
  checked: '回头看过',
}

export const handedWords: Readonly<Record<HandedTo, string>> = {
  hotline: '12345 热线',
  grid: '141 网格',
  police: '派出所',
  property: '物业',
  other: '别处',
}

/** A spot on the map without words of its own. */
export const spotWords = '地图上点的地方'

/**
 * The place for people who joined a complaint that was filed with a map spot or free text: both belong to the reporter.
 */
export const somewhereWords = '附近一处地方'

/** The reason for a pause for people who joined: the real reason was written to the reporter. */
export const pausedWords = '社区正在等一样东西，先停一停'

/** A mediator from the staff who no longer shows their name. */
export const namelessMediator = '未留姓名的调解员'
