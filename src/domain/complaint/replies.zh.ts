import type { Category } from './category'

/** What a worker may say first, on taking a case: the resident reads it. To be changed at will. */
export const acceptReplies: Readonly<Record<Category, readonly string[]>> = {
  leak: ['收到了，这件事我来办。我先去看看水从哪里来，再给您回话。', '收到了。水要是越来越大，先把自家总阀关上，有危险直接打 119。'],
  noise: ['收到了，这件事我来办。我先去听一听、问一问，再给您回话。', '收到了。声音一般什么时候大？记下来，对说清楚有用。'],
  clutter: ['收到了，这件事我来办。我先去看看堆了什么、挡不挡路。', '收到了。我先问清是谁家的东西，再约时间清走。'],
  pets: ['收到了，这件事我来办。我先去问一问养的人家。', '收到了。要是被咬了，先去医院处理，单子留着。'],
  parking: ['收到了，这件事我来办。我先去看看车停在哪里。', '收到了。车要是堵住了消防通道，直接打 110 挪车更快。'],
  fumes: ['收到了，这件事我来办。我先去看看烟从哪里出来。', '收到了。一般什么时候味道大？我挑那个时候去看。'],
  other: ['收到了，这件事我来办。我先问清楚，再给您回话。'],
}

/** Later words to the resident, whatever the case is about. */
export const replies: readonly string[] = [
  '已经去看过了，正在和对方说，有了结果马上告诉您。',
  '约好了人来修，来之前给您打电话。',
  '还差一样东西要问您，方便的时候给我们回个电话。',
]

/** What was done, when the staff think that it is done. */
export const settleReplies: readonly string[] = ['已经修好了，您看看还有没有。', '和对方说好了，从今天起会注意。', '已经清走了，您路过看一眼。']

/** Why a case is not for the community. The resident reads it. */
export const refuseReasons: readonly string[] = [
  '这件事归别的单位管，我们把找谁、打哪个电话告诉您。',
  '这件事已经在法院或者派出所办了，社区不能再插手。',
  '里面的话伤人，改一改再说一次，我们照样办。',
  '照您说的地方去看了，没有找到这件事。换个说法再说一次。',
]

/** Why a clock stands still. The resident reads it. */
export const pauseReasons: readonly string[] = ['在等配件', '在等对方回家', '在等物业回话', '天气不好，要等天晴']

/** What a visit found, for the staff alone. */
export const visitFindings: readonly string[] = ['在家，说好了', '没人在家', '看到了，还在']

/** What the other side hears when a mediation opens; nothing in it says who told it. */
export const mediationWords: Readonly<Record<Category, string>> = {
  leak: '有邻居提到漏水滴水，您可能没注意到。社区想请两家坐下来说一说，来不来您自己定。',
  noise: '有邻居提到声音有点大，您可能没注意到。社区想请两家坐下来说一说，来不来您自己定。',
  clutter: '有邻居提到堆着的东西挡路，您可能有难处。社区想请两家坐下来说一说，来不来您自己定。',
  pets: '有邻居提到养宠物的事，您可能没注意到。社区想请两家坐下来说一说，来不来您自己定。',
  parking: '有邻居提到停车的事，您可能有难处。社区想请两家坐下来说一说，来不来您自己定。',
  fumes: '有邻居提到油烟味，您可能没注意到。社区想请两家坐下来说一说，来不来您自己定。',
  other: '有邻居提到一件事，您可能没注意到。社区想请两家坐下来说一说，来不来您自己定。',
}
