import { cutText } from '../../text'

const FULL_WIDTH_AHEAD = 0xfee0

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_AHEAD))

const DIGITS = '零一二三四五六七八九'

/** 三 → 3, 十二 → 12, 二十 → 20, 五零二 → 502. Applied only to the number of a house, staircase or door. */
const figure = (words: string): string => {
  const digits = words.replace(/两/g, '二').replace(/[〇○]/g, '零')
  if (!digits.includes('十')) return digits.replace(/[零一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)))
  const [tens = '', ones = ''] = digits.split('十')
  return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones)))
}

const BEFORE_UNIT =
  /([零〇一二两三四五六七八九]+|[一二三四五六七八九]?十[一二三四五六七八九]?)(?=栋|幢|座|单元|号|楼|层|室|-|$)/g

/**
 * Normalises a place name, or part of one: full-width digits, spaces, and 栋, 幢 and 号楼 are unified. For searching, not
 * for display.
 */
export const normalPlace = (text: string): string =>
  halfWidth(text)
    .toLowerCase()
    .replace(/[\s,，。.、;；:：()（）·_]/g, '')
    .replace(BEFORE_UNIT, figure)
    .replace(/(\d+|[a-z])(?:栋|幢|座|号楼|单元|楼|层|号|室|#)(?:房间?|门)?/g, '$1-')
    .replace(/[-—–－~]+/g, '-')
    .replace(/^-|-$/g, '')

interface Shown {
  building: string | null
  words: string
  hasPosition: boolean
}

/**
 * The place in words: the listed house plus the reporter's own words; a spot on the map gets the given name.
 * @returns null where nothing says where it is
 */
export const placeText = ({ building, words, hasPosition }: Shown, spot: string, lengthMax: number): string | null => {
  const said = words.trim()
  const parts = building === null || said.includes(building) ? [said] : [building, said]
  const text = parts.filter((part) => part !== '').join('，')
  if (text !== '') return cutText(text, lengthMax)
  return hasPosition ? spot : null
}
