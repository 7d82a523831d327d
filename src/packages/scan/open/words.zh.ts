import type { Resolved } from './scan-store'

type Problem = NonNullable<Resolved['problem']>

/** Why a code opens nothing, and what to do now. */
const problems: Readonly<Record<Problem, { title: string; text: string }>> = {
  misread: { title: '码没扫全', text: '再扫一次，离近一点，别晃。还是不行，就打电话。' },
  newer: { title: '这个码是新的，您手机上的还是旧的', text: '把微信关掉再打开，重新扫一次。' },
  old: { title: '这张码找不到了', text: '可能是很早以前贴的。想办什么，打电话问，或者点“看看别的”。' },
  ended: { title: '这张码停用了', text: '墙上的还没来得及换。' },
  otherDistrict: { title: '这是别的区的码', text: '这里只管本区的事，没有给您打开。' },
  foreign: { title: '这不是怡家的码', text: '没有给您打开，放心。想办什么，点“看看别的”。' },
  nothing: { title: '没扫到码', text: '对准墙上的码再扫一次。' },
}

/** The texts of the page that reads a code. */
export const words = {
  problems,
  loading: '正在看这是什么码',
  scanAgain: '再扫一次',
  instead: (name: string) => `现在可以去${name}`,
  insteadNote: '离得最近，现在开着',
  point: (name: string) => `看看${name}`,
  failedTitle: '没有网，先告诉您这是什么码',
  itself: (task: string) => `这是“${task}”的码。有网了再扫一次，或者打电话说。`,
  unread: '没有网，认不出这是什么码。有网了再扫一次，或者打电话说。',
  unanswered: '这会儿没有查到这个码，过一会儿再扫，或者打电话说。',
  unansweredTitle: '没有查到',
  home: '看看别的',
  stuck: '这一页没有打开',
  stuckText: '可能是网慢，再试一次，或者打电话。',
  again: '再试一次',
  enter: '扫墙上的码，或者照着打',
  typed: '码上的字',
  typedHint: '12 个字母和数字',
  open: '打开',
  scan: '扫一扫',
}
