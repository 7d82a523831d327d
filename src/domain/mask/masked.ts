import { mask } from './mask'
import { HIDDEN_WORDS } from './words.zh'

/** A number that stands by itself: in a sentence it may be anything, in a field for a place it is a door. */
const LONE_NUMBER = /(^|[,，、;；。]) *(?:[\d０-９]{3,4}|[零〇一二三四五六七八九]{3,4})(?= *(?:$|[,，、;；。]))/g

const cut = (text: string, lengthMax: number): string => text.slice(0, lengthMax).replace(/[\ud800-\udbff]$/, '')

/** Words as they are kept: without blanks around them, numbers of telephones, papers and doors hidden; cut where that made them too long. */
export const masked = (text: string, lengthMax: number): string => cut(mask(text.trim()), lengthMax)

/** The same for words that say where: of `2 栋，502` the door is hidden too. */
export const maskedPlace = (text: string, lengthMax: number): string =>
  cut(mask(text.trim()).replace(LONE_NUMBER, `$1〔${HIDDEN_WORDS.door}〕`), lengthMax)
