import { BETWEEN, type Reading } from './reading'

/** A span of a reading: from its first character to the one behind its last. */
export interface Span<Kind> {
  kind: Kind
  from: number
  to: number
}

type NumberKind = 'phone' | 'idNumber'

const RUN = new RegExp(`\\d+(?:${BETWEEN}{1,4}\\d+)*`, 'g')
const CALLED =
  /(?:电话|座机|号码|手机|热线|[打拨]|联系|呼叫|来电|传真|短信|tel|phone|call|微信|找我|找他|找她)[^\d。;!?\n〔〕]{0,8}$/
const CALLED_AFTER = /^ ?(?:的?(?:电话|座机|号码|热线)|打不通|打过|没人接|占线|是空号)/
const PROVED = /(?:证件?号?|卡号|账号|户号|社保|医保)[^\d。;!?\n〔〕]{0,6}$/
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/
const MOBILE = /^(?:(?:00)?86|0)?1[3-9]\d{9}$/
/** A mobile number with one digit too many: mistyped, or the 一 of 唯一 before it or 一直 after it. */
const NEARLY_MOBILE = /^1?1[3-9]\d{9}\d?$/
const COUNTS = /^ ?[=元块万千百度个平米斤吨]/
const EXTENSION = new RegExp(`^${BETWEEN}{0,2}(?:转|分机号?)${BETWEEN}{0,2}\\d{1,6}`)
const ACCOUNT =
  /(?:微信号?|加我|wechat|vx|wx|v信|薇信|威信|qq|扣扣)[号是为: ]{0,4}([a-z][a-z0-9_-]{4,19}|[1-9]\d{4,10})/g
const LONGEST = 20

/** Consecutive groups of digits, as typed. */
interface Groups {
  digits: string
  lengths: number[]
  /** What was typed between the groups; spaces are dropped where something else is. */
  joints: string[]
  isCalled: boolean
  isProved: boolean
  isCounted: boolean
  /** No shorter run of these groups was a number already. */
  isFirst: boolean
}

const ofOne = ({ digits, isCalled, isProved, isCounted, isFirst }: Groups): NumberKind | null => {
  const { length } = digits
  if (length >= 9 && length < 15 && !isFirst) return null
  if (length >= 14 || (isProved && length >= 9)) return 'idNumber'
  if (length >= 9) return 'phone'
  if (length < 7) return null
  return isCalled || (length === 8 && !isCounted && !DATE.test(digits) && digits !== '12345678') ? 'phone' : null
}

/** An area code of three or four digits and seven or eight more, grouped in any way. */
const isAreaCode = ({ 0: zero, length }: string, first: number): boolean =>
  zero === '0' &&
  length >= 10 &&
  length <= 12 &&
  (first > 4 || (first >= 3 && (length === first + 7 || length === first + 8)))

const isAlike = (joints: string[]): boolean =>
  joints.every((joint) => joint === joints[0] && !/[、,。;:!?+=%/x]/.test(joint))

/** 150+200+300+50: such groups are a sum, not a number; nor is anything that is counted. */
const isSum = ({ joints, lengths, isCounted }: Groups): boolean =>
  joints.some((joint) => /[+=%÷x]/.test(joint)) && (isCounted || lengths.length > 4 || lengths.some((each) => each < 3))

const ofMany = ({ digits, lengths, joints, isCalled, isProved }: Groups): NumberKind | null => {
  const { length } = digits
  const [first = 0] = lengths
  const areLong = lengths.slice(0, -1).every((each) => each >= 3)
  const areSingle = lengths.every((each) => each === 1)
  if (length >= 15 && length <= 19) return first === 6 || areLong || areSingle || isProved ? 'idNumber' : null
  if (/^[48]00\d{7}$/.test(digits) && first >= 3) return 'phone'
  if (isAreaCode(digits, first) && !joints.some((joint) => /[、,。;!?]/.test(joint))) return 'phone'
  if (NEARLY_MOBILE.test(digits) && areLong && (lengths[lengths.length - 1] ?? 0) >= 3) return 'phone'
  if (/^0000\d{4}$/.test(digits) && first === 4) return 'phone'
  if ((length === 7 || length === 8) && isCalled) {
    return (areSingle || (areLong && (lengths[lengths.length - 1] ?? 0) >= 3)) &&
      !/^(?:1[12]\d|(?:19|20)\d\d20\d\d)/.test(digits)
      ? 'phone'
      : null
  }
  return null
}

const kindOf = (groups: Groups): NumberKind | null => {
  const { digits, lengths, joints } = groups
  if (isSum(groups)) return null
  if (MOBILE.test(digits) && ((lengths[0] ?? 0) >= 3 || isAlike(joints))) return 'phone'
  return lengths.length === 1 ? ofOne(groups) : ofMany(groups)
}

/** Extends a number by its non-digit parts: +86 and a bracket before it, an extension after it. */
const widened = ({ kind, from, to }: Span<NumberKind>, digits: string): Span<NumberKind> => {
  const country =
    /(?:^|[^\d])(\(?\+? ?(?:00)?86[) -]{0,3})$/.exec(digits.slice(Math.max(0, from - 12), from))?.[1] ?? ''
  let start = from - (kind === 'phone' ? country.length : 0)
  if (digits[start - 1] === '+') start -= 1
  if (digits[start - 1] === '(' && digits.slice(start, to).includes(')')) start -= 1
  const extension = kind === 'phone' ? (EXTENSION.exec(digits.slice(to, to + 16))?.[0].length ?? 0) : 0
  return { kind, from: start, to: to + extension }
}

/** Groups in one notation each: 138零零 are two, because 138 may be followed by 一直 or 三次. */
const GROUP = new RegExp(`\\d+|(?:(?!${BETWEEN})\\D)+`, 'g')

const inRun = ({ plain, digits }: Reading, start: number, end: number): Span<NumberKind>[] => {
  const before = digits.slice(Math.max(0, start - 16), start)
  const [isCalled, isProved] = [CALLED.test(before), PROVED.test(before)]
  const groups = Array.from(plain.slice(start, end).matchAll(GROUP), ({ 0: { length }, index }) => ({
    from: start + index,
    to: start + index + length,
  }))
  const found: Span<NumberKind>[] = []
  for (let first = 0; first < groups.length; first += 1) {
    const from = groups[first]?.from ?? 0
    const row: Groups = { digits: '', lengths: [], joints: [], isCalled, isProved, isCounted: false, isFirst: true }
    let best: Span<NumberKind> | null = null
    let taken = first
    for (let last = first; last < groups.length && row.digits.length <= LONGEST; last += 1) {
      const group = groups[last] ?? { from, to: from }
      const joint = last > first ? digits.slice(groups[last - 1]?.to, group.from) : null
      if (joint) row.joints.push(joint.trim() || ' ')
      const together = joint === '' ? (row.lengths.pop() ?? 0) : 0
      row.lengths.push(together + group.to - group.from)
      row.digits += digits.slice(group.from, group.to)
      row.isCounted = COUNTS.test(plain.slice(group.to, group.to + 2))
      row.isFirst = best === null
      row.isCalled = isCalled || CALLED_AFTER.test(plain.slice(group.to, group.to + 5))
      const letter =
        row.digits.length === 17 ? (/^[ -]?x/.exec(digits.slice(group.to, group.to + 2))?.[0].length ?? 0) : 0
      const kind = letter ? 'idNumber' : kindOf(row)
      if (!kind) continue
      best = { kind, from, to: group.to + letter }
      taken = last
      if (MOBILE.test(row.digits)) break
    }
    if (best) found.push(widened(best, digits))
    first = taken
  }
  return found
}

/** Telephone numbers, numbers of documents and accounts, and WeChat ids, in order; offsets refer to the reading. */
export const numbersIn = (reading: Reading): Span<NumberKind>[] => {
  const { digits, plain } = reading
  const found: Span<NumberKind>[] = []
  for (const match of digits.matchAll(RUN)) found.push(...inRun(reading, match.index, match.index + match[0].length))
  for (const match of plain.matchAll(ACCOUNT)) {
    const to = match.index + match[0].length
    found.push({ kind: 'phone', from: to - (match[1] ?? '').length, to })
  }
  return found
}
