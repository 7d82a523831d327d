import { BETWEEN, readingOf } from './reading'
import { MEASURED } from './units'

const NUMBER = /\d+|[零〇一二两三四五六七八九十百]+/g
const MEASURE = new RegExp(`^ ?(?:${MEASURED})`)
/** What may stand between the numbers of one door. */
const JOINT = new RegExp(`^ ?(?:${BETWEEN}{1,3}|[杠之]|栋|幢|座|号楼|号院|单元|楼|层|f|号)? ?$`)
const OF_HOUSE = /^ ?(?:栋|幢|座|号楼|号院|单元|#)/
const FLOOR = /^ ?(?:楼|层|f(?![a-z]))/
const ROOM = /^ ?(?:号房间?|号室|号门(?!口)|号|室(?![\d一二两三] ?厅)|房(?!子|屋|价|租)|#)/
/** Shared parts of a floor. */
const SHARED = /^ ?的?(?:楼|电|梯|道|顶|到|至|-|上|下|门口|大厅|过道|走廊|平台|灯)/
/** What makes 8 号 a day, or part of a house, a line or a gate. */
const NO_ROOM = /^(?:线|楼|院|栋|站|[那当]天|[晚早上下中]|[到至前后起之以]|开始|晚上|星期|周)/
const SOMEBODY = '住户|邻居|业主|租客|租户|房东|房客|婆婆|大爷|阿姨|嬢嬢|太婆|老人|年轻人|居民|人家|[家户]'
const HIS_OWN = '人|家|阳台|天花板|厨房|厕所|卫生间|客厅|卧室|窗|墙|衣服?|被子'
const HOME = new RegExp(`^ ?(?:的?[那这]个?(?:一?[家户]|${SOMEBODY})|的? ?(?:${SOMEBODY})|的 ?(?:${HIS_OWN}))`)
const SAYS = /^ ?(?:说|讲|反映|投诉|提|告诉|觉得|希望|要求|受不了|的? ?[左右])/

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

/** A number in a text, with what precedes and follows it. */
interface Said {
  value: number
  before: string
  after: string
}

const numbersOf = (plain: string): Said[] =>
  Array.from(plain.matchAll(NUMBER), ({ 0: number, index }) => ({
    value: valueOf(number),
    before: plain.slice(Math.max(0, index - 3), index),
    after: plain.slice(index + number.length, index + number.length + 12),
  }))

/** The runs of numbers in a text that could form one door. */
const rowsOf = (plain: string): number[][] => {
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

const hasRow = (rows: number[][], way: number[]): boolean =>
  rows.some((row) => row.some((_, start) => way.every((number, index) => row[start + index] === number)))

const behind = (after: string, unit: RegExp): string | null => {
  const found = unit.exec(after)
  return found && after.slice(found[0].length)
}

/** The location of a home by its door: floor plus number on the floor, or one single number. */
interface Home {
  ways: number[][]
  floor: number | null
  room: number | null
  alone: { value: number; unit: 'floor' | 'room' | 'stairs' | 'any' } | null
}

const homeOf = (door: string): Home => {
  const numbers = numbersOf(readingOf(door).plain)
  const last = numbers[numbers.length - 1]
  const above = numbers[numbers.length - 2]
  if (!last) return { ways: [], floor: null, room: null, alone: null }
  if (last.value >= 100) {
    const [floor, room] = [Math.floor(last.value / 100), last.value % 100]
    return { ways: [[last.value], [floor, room]], floor, room, alone: null }
  }
  const ways = above ? [[above.value, last.value], [above.value * 100 + last.value]] : []
  if (above && !OF_HOUSE.test(above.after) && !/附 ?$/.test(last.before))
    return { ways, floor: above.value, room: last.value, alone: null }
  const unit = FLOOR.test(last.after)
    ? 'floor'
    : /^ ?单元/.test(last.after)
      ? 'stairs'
      : ROOM.test(last.after)
        ? 'room'
        : 'any'
  return { ways, floor: null, room: null, alone: { value: last.value, unit } }
}

const revealsAlone = ({ before, after }: Said, unit: 'floor' | 'room' | 'stairs' | 'any'): boolean => {
  const [floor, room] = [behind(after, FLOOR), behind(after, ROOM)]
  if (unit === 'stairs') return /^ ?单元/.test(after)
  if (HOME.test(after)) return unit === 'any'
  if (floor !== null && unit !== 'room' && !SHARED.test(floor)) return true
  return room !== null && unit !== 'floor' && (HOME.test(room) || !(NO_ROOM.test(room.trim()) || /月 ?$/.test(before)))
}

const revealsPart = ({ floor, room }: Home, { value, after }: Said): boolean => {
  const [ofFloor, ofRoom] = [behind(after, FLOOR), behind(after, ROOM)]
  if (value === floor && ofFloor !== null && (HOME.test(ofFloor) || SAYS.test(ofFloor))) return true
  return value === room && ofRoom !== null && HOME.test(ofRoom)
}

/**
 * Whether a text reveals a door: 5-2, 502 and 五楼二号 are equal, and 五楼那家 is enough. For a door that is a single small
 * number (五楼, 8 号), every such floor or number counts, except shared parts of a floor.
 */
export const revealsDoor = (text: string, door: string): boolean => {
  const { plain } = readingOf(text)
  const home = homeOf(door)
  const { alone } = home
  const rows = rowsOf(plain)
  if (home.ways.some((way) => hasRow(rows, way))) return true
  const said = numbersOf(plain)
  if (alone && said.some((one) => one.value === alone.value && revealsAlone(one, alone.unit))) return true
  if (said.some((one) => revealsPart(home, one))) return true
  const words = readingOf(door).plain.replace(/[^a-z\u3400-\u9fff]/g, '')
  return (
    home.ways.length === 0 && !alone && words.length >= 2 && plain.replace(/[^a-z\u3400-\u9fff]/g, '').includes(words)
  )
}
