import { spokenDate } from '../../src/domain/spoken.zh'
import { asciiPart } from '../../src/domain/text'

/** The PDF's title, which print dialogs show. */
export const printTitle = (sheets: number): string => `怡家码牌 ${sheets} 张`

/** `2026 年 12 月 1 日` @param day in Shanghai, `2026-12-01` */
export const printedOn = (day: string, now: string): string => `${asciiPart(day, 0, 4)} 年 ${spokenDate(now)}`
