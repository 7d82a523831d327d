import { readingOf } from './reading'
import { MEASURED } from './units'
import { SURNAMES } from './words.zh'

const PARTED = /[\s\-.·•_、，,/()。'|*:]/g
/** So many digits of a telephone number in a row are the number. */
const TELLING_DIGITS = 7
const TITLE = '(?:某|先生|女士|大爷|大妈|婆婆|爷爷|奶奶|叔|阿姨|嬢嬢|太婆|大姐|大哥|大叔|大嫂|婶|姐|哥|姨|家的|家里|家说)'
const NUMBER = /\d+|[零〇一二两三四五六七八九十百]+/g
const MEASURE = new RegExp(`^ ?(?:${MEASURED})`)
/** What may be between the numbers of one door. */
const JOINT = /^ ?(?:[-杠之,、.#]|栋|幢|座|号楼|号院|单元|楼|层|f|号)? ?$/

const bare = (text: string): string => readingOf(text).plain.replace(PARTED, '')
const rowOf = (text: string): string => readingOf(text).digits.replace(PARTED, '')

const DIGITS = '零一二三四五六七八九'
/** 302 as 三零二, 三百零二; 12 as 十二. */
const valueOf = (number: string): number => {
  if (/^\d/.test(number)) return Number(number)
  const plain = number.replace(/〇/g, '零').replace(/两/g, '二')
  if (!/[十百]/.test(plain)) return Number([...plain].map((each) => DIGITS.indexOf(each)).join(''))
  const [, hundreds = '', tens = '', ones = ''] = /^(?:(.)百)?零?(?:(.?)十)?(.?)/.exec(plain) ?? []
  const digit = (each: string): number => Math.max(0, DIGITS.indexOf(each))
  return digit(hundreds) * 100 + (/十/.test(plain) ? (tens === '' ? 1 : digit(tens)) * 10 : 0) + digit(ones)
}

/** The numbers of a text that could be of one door, in rows. */
const rowsOf = (text: string): number[][] => {
  const { plain } = readingOf(text)
  const rows: number[][] = []
  let row: number[] = []
  let done = -1
  for (const { 0: number, index } of plain.matchAll(NUMBER)) {
    if (done < 0 || !JOINT.test(plain.slice(done, index))) {
      rows.push(row)
      row = []
    }
    done = index + number.length
    row.push(valueOf(number))
    if (!MEASURE.test(plain.slice(done, done + 4))) continue
    row = []
    done = -1
  }
  return [...rows, row]
}

/** The ways of saying where on its staircase a home is: 5-2 is 502 too. */
const waysOf = (door: string): number[][] => {
  const numbers = rowsOf(door).reduce((all, row) => [...all, ...row], [])
  const last = numbers[numbers.length - 1] ?? 0
  const above = numbers[numbers.length - 2]
  if (last >= 100) return [[last], [Math.floor(last / 100), last % 100]]
  return above === undefined ? [] : [[above, last], [above * 100 + last]]
}

const hasRow = (rows: number[][], way: number[]): boolean =>
  rows.some((row) => row.some((_, start) => way.every((number, index) => row[start + index] === number)))

const tellsNumber = (text: string, number: string): boolean => {
  const row = rowOf(text)
  const digits = number.replace(/\D/g, '')
  for (let from = 0; from + TELLING_DIGITS <= digits.length; from += 1) {
    if (row.includes(digits.slice(from, from + TELLING_DIGITS))) return true
  }
  return new RegExp(`(?:尾号|后四位|最后四位|末四位)[^\\d]{0,2}${digits.slice(-4)}`).test(row)
}

const isSurname = (surname: string): boolean => surname === '欧阳' || SURNAMES.includes(surname)

const tellsName = (text: string, name: string): boolean => {
  const said = bare(text)
  if (name.length < 2) return false
  const given = name.slice(name.startsWith('欧阳') ? 2 : 1)
  const surname = name.slice(0, name.length - given.length)
  if (said.includes(name) || (given.length >= 2 && said.includes(given) && isSurname(surname))) return true
  return isSurname(surname) && new RegExp(`${surname}(?:${TITLE})|姓${surname}|老${surname}(?![${SURNAMES}])|${surname}姓`).test(said)
}

/**
 * Whether a text tells one of somebody's secrets, however it is written: full-width, in spoken digits, with anything
 * between, a home as 5-2, 502 or 五楼二号. For what staff write to the other side; it rather refuses too much.
 * @param secrets names, telephone numbers, numbers of papers and doors, each as it is kept; empty ones tell nothing
 */
export const contains = (text: string, secrets: readonly string[]): boolean => {
  const rows = rowsOf(text)
  return secrets.some((secret) => {
    const kept = bare(secret)
    const digits = rowOf(secret)
    if (/^\+?\d{7,}x?$/.test(digits)) return tellsNumber(text, digits.replace(/^\+?(?:00)?86(?=1\d{10}$)/, ''))
    if (/[\d零〇一二两三四五六七八九十]/.test(kept) && /\d|[楼层单元号室房栋]/.test(kept)) return waysOf(secret).some((way) => hasRow(rows, way))
    return tellsName(text, kept)
  })
}
