import { categoryWords } from '../complaints/words.zh'

interface About {
  category: string
}
interface Somewhere {
  community: string
}
type Filed = About & Somewhere
type ByWorker = About & { worker: string }
type At = About & { at: string }
type To = About & { to: string }
type Because = About & { reason: string }

/** `漏水滴水的事`; without a category: `这件事`. */
const complaint = ({ category }: About): string =>
  category === categoryWords.other || !category ? '这件事' : `${category}的事`
const yours = (about: About): string => `您说的${complaint(about)}`
const inCommunity = ({ community }: Somewhere): string => community || '本区'
const because = (reason: string): string => (reason ? `社区说：${reason}` : '想知道为什么，可以打社区电话问。')

/**
 * Every message about complaints: title, text, and WeChat's fields. A worker reads the text out to people who must be
 * called, so it names no button. None names a place, a resident or any word of the complaint.
 */
export const complaintWords = {
  complaint,

  // To the reporter: status in a word, and a note.
  accepted: {
    title: '有人在管您说的事了',
    text: (said: ByWorker) =>
      `${yours(said)}，${said.worker ? `${said.worker}接手了` : '社区接手了'}。到哪一步了，都会告诉您。`,
    stands: () => '有人管了',
    note: ({ worker }: ByWorker) => (worker ? `${worker}接手了` : '社区接手了'),
  },
  replied: {
    title: '您说的事有回话了',
    text: (said: About) => `${yours(said)}，社区给您回话了，写在这件事里。`,
    stands: () => '有回话了',
    note: () => '打开看看社区怎么说',
  },
  visit: {
    title: '有人要上门来看',
    text: (said: At) => `${yours(said)}，社区的人${said.at} 上门来看。在家的话，开个门就好。`,
    stands: () => '上门看看',
    note: ({ at }: At) => `${at} 上门`,
  },
  settled: {
    title: '您说的事办好了吗',
    text: (said: About) => `${yours(said)}，社区说办好了。解决了没有，您说了算。七天里请说一声，没解决就接着办。`,
    stands: () => '办好了吗',
    note: () => '解决了没有，您说了算',
  },
  handed: {
    title: '您说的事转给别处办了',
    text: (said: To) =>
      `${yours(said)}，要由${said.to}来办，社区已经转过去了，编号写在这件事里。没人管，还可以找社区。`,
    stands: () => '转过去了',
    note: ({ to }: To) => `由${to}来办`,
  },
  refused: {
    title: '您说的事这次没有办',
    text: (said: Because) => `${yours(said)}，社区这次没有办。${because(said.reason)}`,
    stands: () => '没有办',
    note: ({ reason }: Because) => reason || '想知道为什么，可以打社区电话',
  },
  paused: {
    title: '您说的事要等一等',
    text: (said: Because) => `${yours(said)}，要先等一等，接着办的时候会告诉您。${because(said.reason)}`,
    stands: () => '等一等',
    note: ({ reason }: Because) => reason || '接着办的时候会告诉您',
  },
  late: {
    title: '您说的事，我们晚了',
    text: (said: About) => `${yours(said)}，说好的时候过了，还没办到，对不起。已经告诉社区负责人，不用您催。`,
    stands: () => '我们晚了',
    note: () => '已经告诉社区负责人',
  },
  closed: {
    title: '您说的事先到这里',
    text: (said: About) =>
      `${yours(said)}，办好以后过了七天，没有等到您的话，就先到这里。要是没解决，还可以说，社区接着办。`,
    stands: () => '先到这里',
    note: () => '没解决还可以说，接着办',
  },
  merged: {
    title: '您说的事和别人说的合到一起了',
    text: (said: About) => `${yours(said)}，也有人说过，合到一起办，一样给您回话。`,
    stands: () => '合到一起',
    note: () => '一样给您回话',
  },
  mediation: {
    title: '社区想请两边说一说',
    text: (said: About) => `${yours(said)}，社区想请两边坐下来说一说。愿不愿意都由您，随时可以停。`,
    stands: () => '请两边说',
    note: () => '愿不愿意都由您',
  },
  news: {
    title: '邻里的事有回话了',
    text: (said: About) => `${yours(said)}，两边说的有新的回话，请看一看。`,
    stands: () => '有新的回话',
    note: () => '请看一看',
  },
  progress: {
    title: '您也遇到的事有进展',
    text: (said: About) => `您也遇到的${complaint(said)}，有了进展，请看一看。`,
    stands: () => '有进展了',
    note: () => '请看一看',
  },

  photoRefused: {
    title: '有张照片没有放上去',
    text: (said: About) => `${yours(said)}，有张照片没有放上去。您写的都在，换一张再试。`,
    stands: () => '没放上去',
    note: () => '您写的都在，换一张再试',
  },

  /** To the other side, who filed nothing: without a category. */
  other: {
    title: '邻里的事有回话了',
    text: (said: Somewhere) => `${inCommunity(said)}：邻里的事有新的回话，请看一看。`,
    stands: () => '有新的回话',
    note: inCommunity,
    what: () => '邻里的事',
  },

  // To the staff: what to do, in a word.
  filed: {
    title: '有人说了烦心事',
    text: (said: Filed) => `${inCommunity(said)}有居民说了${complaint(said)}，在等回话。`,
    todo: '回个话',
  },
  urgent: {
    title: '急：正在发生的事',
    text: (said: Filed) => `${inCommunity(said)}有居民说了${complaint(said)}，正在发生，两小时里要有人管。`,
    todo: '马上看',
  },
  assigned: {
    title: '有件烦心事交给您了',
    text: (said: About) => `居民说的${complaint(said)}，交给您办了。`,
    todo: '去看看',
  },
  added: {
    title: '有件烦心事有新情况',
    text: (said: About) => `${complaint(said)}，居民那边有新情况。`,
    todo: '看一看',
  },
  reopened: {
    title: '居民说没解决',
    text: (said: About) => `${complaint(said)}，居民说没解决，要接着办。`,
    todo: '接着办',
  },
  withdrawn: {
    title: '居民撤回了一件事',
    text: (said: About) => `${complaint(said)}，居民不用管了，撤回了。`,
    todo: '不用办了',
  },
  overdue: {
    title: '有件烦心事超时了',
    text: (said: Filed) => `${inCommunity(said)}有件居民说的${complaint(said)}，说好的时候过了，还没办到。`,
    todo: '催一催',
  },
  overdueDistrict: {
    title: '有社区的事超时一天了',
    text: (said: Somewhere) => `${inCommunity(said)}有件居民说的事，超时一个工作日了，还没办到。`,
    todo: '问一问',
  },
  photoPendingReview: {
    title: '有照片等您看',
    text: (said: About) => `居民说${complaint(said)}，有一张照片要您看过才放上去。`,
    todo: '看一看',
  },
  photoUnfit: {
    title: '有张照片没有放上去',
    text: (said: About) => `您替居民记的${complaint(said)}，有张照片没有放上去。换一张再试。`,
    todo: '换一张',
  },
  check: {
    title: '该去回访了',
    text: (said: About) => `${complaint(said)}，两边说好以后过了些天，该去看看是不是都好。`,
    todo: '去回访',
  },
  pause: {
    title: '停了一周，该看看了',
    text: (said: About) => `${complaint(said)}，停了一周了，看看等的事好了没有。好了就接着办。`,
    todo: '看看停的',
  },
  asked: {
    title: '想请您帮忙说和',
    text: (said: About) => `居民之间${complaint(said)}，想请您帮两边说和。愿不愿意，请回个话。`,
    todo: '回个话',
  },
} as const
