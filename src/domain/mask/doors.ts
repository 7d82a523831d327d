import type { Span } from './numbers'
import { COUNTED } from './units'
import { HIDDEN_WORDS } from './words.zh'

const FIGURE = '(?:\\d{1,4}|[零〇一二两三四五六七八九十百]{1,4})'
const SMALL = '(?:\\d{1,2}|[二三四五六]?十[一二三四五六七八九]?|[一二两三四五六七八九])'
/** The number on a door: three or four digits. */
const ROOM = '(?:\\d{3,4}[a-d]?|[零〇一二三四五六七八九幺]{3,4})'
const DASH = ' ?[-杠之] ?'
/** 3-2, 2-5-1, 3-2-501, 三杠二 */
const PAIR = `${SMALL}(?:${DASH}${SMALL}){0,2}${DASH}(?:\\d{3,4}|${SMALL})`
const IS_ROOM = ' ?(?:号房间?|号室|房号?|室|号门(?!口)|号|#)'
const FLOOR = `负?${SMALL} ?(?:楼|层|f)`
/** Not a shared part of a floor. */
const NOT_SHARED = '(?! ?的?(?:楼|电|梯|道|顶|到|至|-|上|下|门口|大厅|过道|走廊|平台|灯))'
const FLAT = `(?:${FLOOR} ?(?:${ROOM}|${FIGURE} ?(?:号房?|室|房))|${PAIR}|${ROOM}|${FIGURE} ?(?:号房?|室|房))`
const END = `(?![\\d零〇一二三四五六七八九十百.:/]|-\\d|${COUNTED})`
const HOME =
  '(?:的?(?:那|这)?(?:一?家|户)|人家|(?:的|那个?)?(?:住户|邻居|业主|租客|租户|房东|房客|婆婆|大爷|阿姨|嬢嬢|太婆|老人|娃儿|小孩|年轻人)|的人|的?(?:空调|阳台|厨房|厕所|卫生间|狗)|租)'
const LIVES =
  '(?:住在?|家在|我们?家?|他家|她家|楼上|楼下|隔壁|对门|对面|邻居|我是|就是|房间号?|房号|门牌号?|敲了?)(?:[是在的: ]|那[个家户]){0,3}'
/** What follows these words need not be a home: 8 号 may be a day and 2003 a year. */
const HARDLY_LIVES = /^(?:我们?|就是)[是在的: ]{0,3}$|〕/
const ONE_TO_NINE = '[一二三四五六七八九]'
const SPOKEN_ROOM = `(?:${ONE_TO_NINE}[零〇][零〇一二三四五六七八九]{1,2}|[一二三四五六七八九十]${ONE_TO_NINE}?[零〇]${ONE_TO_NINE})`
/** Verbs and phrases for leaks and neighbours that follow an abbreviated home. */
const DOES = '(?:的?水管|的?马桶|的?门|漏|滴|天天|半夜|晚上|养|又|还?在|说|没人|有人|[和、跟]\\d{3,4}(?![\\d元块]))'
const NOT_A_DAY = '(?!线|楼|院|栋|站|[那当]天|[晚早上下中]|[到至前后起]|开始|以|就|才)'

/** The text before a door, and the door. */
const DOORS: readonly RegExp[] = [
  // 3 单元 501, 二单元七零二, 3单元5楼
  `()((?:${FIGURE}|[a-z]) ?单元 ?(?:${FLAT}${END}${IS_ROOM}?|${FLAT}${IS_ROOM}|${FLOOR}${NOT_SHARED}))`,
  // 2 栋 501, B座1203: the building stays
  `((?:${FIGURE}|[a-z]) ?(?:栋|幢|座|号楼|号院|#) ?(?:里?的|那[个家户])? ?)((?:${FLAT})(?:${IS_ROOM}|${END}))`,
  // 长石梯 5 号 3-2, 12 号附 3 号
  `([路街巷梯坎坡坝湾村里] ?${FIGURE} ?号 ?)(${PAIR}|${ROOM})${END}`,
  `()(附 ?${FIGURE} ?号)`,
  // 五楼二号, 5楼502
  `()(${FLOOR} ?(?:${FIGURE} ?(?:号房?|室|房)(?!线)|${ROOM}${END}|[-之] ?${SMALL}${END}))`,
  // 12-5 号房, 501 室
  `()((?:${PAIR}|${ROOM}) ?(?:号房间?|号室|号门(?!口)|房(?!价|租|贷|产)|室|#)|${FIGURE} ?号(?:房(?!价)|室|门(?!口)))`,
  // 住 501, 楼上五零二, 502 那家
  `(${LIVES})((?:${PAIR}|${ROOM})(?:${IS_ROOM}|${END}))`,
  `()((?:${PAIR}|${ROOM}) ?号?)${HOME}`,
  // 1208 漏水, 四零二天天打牌
  `()(\\d{3,4}|${SPOKEN_ROOM}) ?${DOES}`,
  // 隔壁 8 号, 8 号那家; but 长石梯 5 号 is a house
  `((?:住在?|家在|他家|她家|楼上|隔壁|对门)[是在的: ]{0,3})(${FIGURE} ?号)${NOT_A_DAY}`,
  `(^ ?|[^路街巷道梯坎坡坝湾村里弄月第\\d.:/ -] ?)(${FIGURE} ?号)(?:的?[那这](?:一?家(?![店饭面小馆超公火])|户)|人家|的?(?:住户|邻居|业主|租客|租户|房东|房客))`,
  // 502、503
  `(〔${HIDDEN_WORDS.door}〕 ?[和、跟及] ?)(${ROOM}(?:${IS_ROOM}|${END}))`,
  // 住五楼, 五楼那家; but not the lamp of the fifth floor
  `((?:住在?|家在|我们?家|他家|她家|楼上|楼下)[是在的 ]{0,2})(负?${SMALL} ?(?:楼|层))${NOT_SHARED}`,
  `()(${FLOOR})${HOME}`,
].map((source) => new RegExp(source, 'g'))

const NOT_AFTER_PAIR =
  /(?:[\d.:/-]|第|从|[上下中]午|早上|晚上|凌晨|每天|每周|周|星期|礼拜|月|年|约|大概|差不多|最多|[输赢涨降￥$]|比分|间隔|相隔|才|再过|过了?|等了?|连续|一共|总共|大小) ?$/
const NOT_BEFORE = /^ ?(?:那天|当天|以来|起|开始|之间|左右|前后|吨)/
const BARE = new RegExp(`${PAIR}(?: ?号(?![线院楼栋])|${END})`, 'g')
/** 501 号, where no street is before it. */
const NUMBERED = /\d{3,4} ?号(?!线|楼|栋|院|车|文|令|店|铺|电|以|前|后|之|晚|早|上|下|中)/g
const NOT_AFTER_NUMBER = /(?:[\d.:/-]|[路街巷道梯坎坡坝湾村里弄段月第到]) ?$/
const YEAR = /^(?:(?:19[5-9]|20[0-3])\d|(?:一九[五六七八九]|二[零〇][零〇一二三]).)$/
const EMERGENCY = /^1(?:1[0249]|2[02])$/
/** Words that only a home is, has or does, as opposed to a year or an emergency number. */
const OF_HOMES =
  /^ ?(?:的?[那这](?!年|次|几)|人家|(?:的|那个?)?(?:住户|邻居|业主|租客|租户|房东|房客)|的?(?:空调|阳台|厨房|厕所|卫生间|狗|水管|马桶)|漏(?!得[多少]|过)|滴|养)/

interface Room {
  door: string
  lead: string
  before: string
  after: string
}

/**
 * Whether a bare number is a year or a telephone number: never after a word for homes, nor before what only homes have
 * or do.
 */
const isNoRoom = ({ door, lead, before, after }: Room): boolean => {
  if (!YEAR.test(door) && !EMERGENCY.test(door)) return false
  if (lead !== '') return HARDLY_LIVES.test(lead)
  if (OF_HOMES.test(after)) return EMERGENCY.test(door) && /[打拨叫报找] ?了? ?$/.test(before)
  return EMERGENCY.test(door) || !/^ ?(?:的(?!人)|天天|半夜|门)/.test(after)
}

/** 3-5 号 as a range of days. */
const isDays = (pair: string, after: string): boolean => {
  const [, first = 0, second = 0] = (/^(\d+) ?- ?(\d+) ?号$/.exec(pair) ?? []).map(Number)
  return first < second && (second > 12 || /^ ?[都之到全那晚早上下前每也]/.test(after))
}

const isDate = (pair: string): boolean => {
  const [, first = 0, second = 0] = (/^(\d+) ?- ?(\d+)$/.exec(pair) ?? []).map(Number)
  return first > 0 && first <= 12 && second > 12 && second <= 31
}

/** Doors of homes, in no order. Floors, houses, times, dates and counts are not doors. @param plain from `readingOf` */
export const doorsIn = (plain: string): Span<'door'>[] => {
  const found: Span<'door'>[] = []
  const before = (place: number): string => plain.slice(Math.max(0, place - 6), place)
  for (const pattern of DOORS) {
    for (const match of plain.matchAll(pattern)) {
      const [, lead = '', door = ''] = match
      const from = match.index + lead.length
      const after = plain.slice(from + door.length, from + door.length + 6)
      if (
        /\d ?-?$|[.:/第]$/.test(lead === '' ? before(from) : '') ||
        isNoRoom({ door: door.trim(), lead, before: before(from), after })
      )
        continue
      found.push({ kind: 'door', from, to: from + door.trim().length })
    }
  }
  for (const match of plain.matchAll(BARE)) {
    const to = match.index + match[0].length
    if (
      NOT_AFTER_PAIR.test(before(match.index)) ||
      isDate(match[0]) ||
      isDays(match[0], plain.slice(to, to + 2)) ||
      NOT_BEFORE.test(plain.slice(to, to + 4))
    )
      continue
    found.push({ kind: 'door', from: match.index, to })
  }
  for (const match of plain.matchAll(NUMBERED)) {
    if (!NOT_AFTER_NUMBER.test(before(match.index)))
      found.push({ kind: 'door', from: match.index, to: match.index + match[0].length })
  }
  return found
}
