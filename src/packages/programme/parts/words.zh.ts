import { spanWord, untilWord } from '../../../domain/rooms/words.zh'
import { spokenNow } from '../../../domain/spoken.zh'
import { spaced } from '../../../domain/text'

/** A date without a line break inside: `12 月 2 日下午 4:30 到 6:00`. */
export const whenWord = (startsAt: string, endsAt: string, now: string): string =>
  spanWord(startsAt, endsAt, now).replace(/(\d+) 月 (\d+) 日/, '$1\u00a0月\u00a0$2\u00a0日')

/** The same where its day is a heading: `下午 4:30 到 6:00`. */
export const clockWord = (startsAt: string, endsAt: string): string =>
  `${spokenNow(startsAt)} 到${spaced(untilWord(startsAt, endsAt, startsAt))}`

/** What the pages of programmes say alike. */
export const words = {
  me: '我',
  child: '孩子',
  childNumber: (number: number) => `孩子 ${number}`,
  cancelled: (reason: string) => `这一次不办了：${reason}`,
  moved: (when: string) => `原来是${when}，改到这个时候了`,
  absent: (whom: string, day: string) => `${whom}${day}不来`,
  absentOn: '跟老师说好了。又能来了，再点一下',
  absentOff: '来不了，点一下，老师就知道了',
  absentBusy: '正在跟老师说',
  came: (clock: string) => `${clock} 来了`,
  left: (clock: string, isChild: boolean) => `${clock} ${isChild ? '接走了' : '走了'}`,
  stays: (whom: string, said: string) => `${whom}：${said}`,
  wasAway: (whom: string) => `${whom}没来`,
  state: {
    taken: '报上了',
    offered: '轮到您了，等您回话',
    waiting: (ahead: number) => (ahead === 0 ? '在排队，您是下一位' : `在排队，前面 ${ahead} 位`),
    left: '您退了',
    declined: '让给别人了',
    expired: '没排上',
    cancelled: '不办了',
  },
}
