import { spokenClock, spokenDay, spokenNow } from '../spoken.zh'
import { dayName, shanghaiDay } from '../time'

/** `今天下午 2:30`, `明天上午 9:00`, `11 月 26 日下午 2:30` */
export const spokenWhen = (at: string, now: string): string => `${spokenDay(at, now) || '今天'}${spokenNow(at)}`

/** The format of WeChat's time fields: `2026年11月24日 14:30` */
export const wechatTime = (at: string): string => {
  const [year, month, day] = dayName(shanghaiDay(at)).split('-').map(Number)
  return `${year}年${month}月${day}日 ${spokenClock(at)}`
}
