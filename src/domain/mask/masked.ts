import { cutText } from '../text'
import { mask } from './mask'
import { HIDDEN_WORDS } from './words.zh'

const DOOR = `〔${HIDDEN_WORDS.door}〕`
/** A bare number: in a sentence it may be anything, in a field for a place it is a door. */
const LONE_NUMBER = /(^|[,，、;；。]) *(?:[\d０-９]{3,4}|[零〇一二三四五六七八九]{3,4})(?= *(?:$|[,，、;；。]))/g
/** The same after the name of an estate or house; after that of a road it is a house number. */
const BEHIND_NAME =
  /(小区|花园|公寓|大厦|家园|新村|山庄|[苑园庭府邸居城楼栋座]) *(?:[\d０-９]{3,4}|[零〇一二三四五六七八九]{3,4})[a-dA-D]?(?= *(?:$|[,，、;；。]))/g

/**
 * The form in which words are stored: trimmed, with numbers of telephones, identity documents and doors hidden, and cut
 * where masking made them too long.
 */
export const masked = (text: string, lengthMax: number): string => cutText(mask(text.trim()), lengthMax)

/** The same for words that describe a place: in `2 栋，502` and `演示苑 502` the door is hidden too. */
export const maskedPlace = (text: string, lengthMax: number): string =>
  cutText(mask(text.trim()).replace(LONE_NUMBER, `$1${DOOR}`).replace(BEHIND_NAME, `$1 ${DOOR}`), lengthMax)
