import { readingOf } from '../../mask/reading'

type Kind = 'yard' | 'house' | 'unit' | 'floor' | 'home' | 'bare' | 'text'

/** A number of an address with its unit, or the text between numbers. */
export interface Part {
  kind: Kind
  value: string
}

const SPOKEN = '[零〇○一二两三四五六七八九十百]+'
const COUNTED = '栋|幢|座|号|单元|楼|层|室|房|院|附|#|-|杠|之|左|右|[ 路街巷村组期区梯坡坎弄]|$'
const SPOKEN_NUMBER = new RegExp(`${SPOKEN}(?=${COUNTED})`, 'g')
const DIGITS = '零一二三四五六七八九'
const OLD_SIGNS: Record<string, string> = {
  棟: '栋',
  號: '号',
  樓: '楼',
  單: '单',
  層: '层',
  門: '门',
  戶: '户',
  兩: '两',
}

const SUFFIX = '号楼|号?院|栋|幢|座|#|单元|楼|层|f(?![a-z])|号房间?|号[室门户]|号|室|房间?|户'
const PART = new RegExp(
  `(\\d+)([a-d](?![a-z\\d]))? ?(${SUFFIX})?|([a-z]) ?(栋|幢|座|号楼|单元)|[a-z]+|[^\\da-z -]+`,
  'g',
)
const NOTHING = /^(?:[第的内里]|门牌号?|房间?号|房号|我?家)$/

/** 302 from 三零二 or 三百零二, 12 from 十二. */
const figure = (spoken: string): string => {
  const plain = spoken.replace(/[〇○]/g, '零').replace(/两/g, '二')
  const digit = (each: string): number => Math.max(0, DIGITS.indexOf(each))
  if (!/[十百]/.test(plain)) return [...plain].map((each) => String(digit(each))).join('')
  const [, hundreds = '', tens, ones = ''] = /^(?:(.?)百)?零?(?:(.?)十)?(.?)/.exec(plain) ?? []
  const ten = tens === undefined ? 0 : tens === '' ? 1 : digit(tens)
  return String((/百/.test(plain) ? digit(hundreds || '一') : 0) * 100 + ten * 10 + (ones === '' ? 0 : digit(ones)))
}

const readable = (text: string): string =>
  readingOf(text)
    .plain.replace(/〔[^〕]*〕/g, ' ')
    .replace(/[棟號樓單層門戶兩]/g, (sign) => OLD_SIGNS[sign] ?? sign)
    .replace(/[,，。.、;；:：()（）·_"'“”/|*]+/g, ' ')
    .replace(SPOKEN_NUMBER, figure)
    .replace(/(\d) ?[杠之] ?(?=\d)/g, '$1-')
    .trim()

const kindOf = (suffix: string | undefined, isLast: boolean): Kind => {
  if (suffix === undefined) return 'bare'
  if (suffix === '#') return isLast ? 'home' : 'house'
  if (/院$/.test(suffix)) return 'yard'
  if (/^(?:号楼|栋|幢|座)$/.test(suffix)) return 'house'
  return suffix === '单元' ? 'unit' : /^[楼层f]$/.test(suffix) ? 'floor' : 'home'
}

/**
 * The parts of an address or door, in order. Accepts full-width digits, Chinese numerals, spaces and old number signs.
 */
export const partsOf = (text: string): Part[] => {
  const plain = readable(text)
  const parts: Part[] = []
  for (const match of plain.matchAll(PART)) {
    const [whole, number, letter = '', suffix, house, ofHouse] = match
    const isLast = !/\d/.test(plain.slice(match.index + whole.length))
    if (house !== undefined) parts.push({ kind: ofHouse === '单元' ? 'unit' : 'house', value: house })
    else if (number !== undefined)
      parts.push({ kind: kindOf(suffix, isLast), value: number.replace(/^0+(?=\d)/, '') + letter })
    else if (!NOTHING.test(whole)) parts.push({ kind: /^[a-z]/.test(whole) ? 'bare' : 'text', value: whole })
  }
  return parts
}
