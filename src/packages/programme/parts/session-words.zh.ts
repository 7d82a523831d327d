import { spanWord } from '../../../domain/rooms/words.zh'

/** A date without a line break inside: `12 月 2 日下午 4:30 到 6:00`. */
export const whenWord = (startsAt: string, endsAt: string, now: string): string =>
  spanWord(startsAt, endsAt, now).replace(/(\d+) 月 (\d+) 日/, '$1\u00a0月\u00a0$2\u00a0日')
