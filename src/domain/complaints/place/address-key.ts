import { type Part, partsOf } from './address-parts'

const SIGN = '[\\u4e00-\\u9fff]'
/**
 * By their names, for parts of estates are called 区 too: 阳光二区, 大坪东区. Those of Chongqing; where 怡家 runs elsewhere, a
 * district without its city before it stays a part of the street's name.
 */
const DISTRICTS =
  '渝中|渝北|江北|南岸|大渡口|沙坪坝|九龙坡|北碚|巴南|万州|涪陵|綦江|大足|黔江|长寿|江津|合川|永川|南川|璧山|铜梁|潼南|荣昌|开州|梁平|武隆'
const COUNTIES = '城口|丰都|垫江|忠|云阳|奉节|巫山|巫溪|石柱|秀山|酉阳|彭水'
const HERE = `(?:重庆市?)?(?:(?:${DISTRICTS})区|(?:${COUNTIES})(?:[土家苗族]+自治)?县)`
/** Of another city it is known by the city before it. */
const ELSEWHERE = `${SIGN}{2,3}市(?!场)${SIGN}{1,2}(?![一二三四五六七八九十东西南北中小社园校厂片新老])${SIGN}[区县]`
/** What lies above the street, where something follows. */
const ABOVE = new RegExp(
  `^(?:${HERE}(?=.)|${ELSEWHERE}(?=${SIGN})|重庆市?)?(?:${SIGN}{2,4}街道(?![口上边旁]|$))?(?:${SIGN}{2,5}社区(?=.))?`,
)

/** Blanks between two numbers part them, others are nothing. */
const joined = (text: string): string =>
  text.replace(/(\d)\s+(?=\d)|\s+/g, (_, digit?: string) => (digit === undefined ? '' : `${digit} `))

/** A house, without what lies above its street and without what was said behind its number: its landing, its gate, a floor. */
const houseOf = (text: string): Part[] => {
  const parts = partsOf(joined(text).replace(ABOVE, ''))
  const floor = parts.findIndex(({ kind }) => kind === 'floor')
  let end = floor > 0 ? floor : parts.length
  while (end > 0 && parts[end - 1]?.kind === 'text') end -= 1
  const last = parts[end - 1]
  const kept = last === undefined || last.kind === 'bare' ? parts : parts.slice(0, end)
  return kept.map((part) => (part.kind === 'home' ? { ...part, kind: 'yard' } : part))
}

const isNumber = ({ kind }: Part): boolean => kind !== 'text'

const isSame = (said: Part, house: Part, isAll: boolean): boolean => {
  if (said.value !== house.value) return false
  if (house.kind === 'bare') return said.kind === 'house' || said.kind === 'yard'
  return said.kind === house.kind || (said.kind === 'home' && house.kind === 'yard' && !isAll)
}

/** A door without what the house has said already: 2 栋 3-2 in 2 栋, 2-3-501 in it, or the whole address once more. */
const withoutHouse = (door: Part[], house: Part[]): Part[] => {
  for (let many = Math.min(door.length, house.length); many > 0; many -= 1) {
    const tail = house.slice(-many)
    if (door.slice(0, many).every((part, index) => isSame(part, tail[index] ?? part, many === door.length)))
      return door.slice(many)
  }
  const [first, ...rest] = door
  const last = house[house.length - 1]
  const isRoom = parseInt(rest[rest.length - 1]?.value ?? '', 10) >= 100
  const isContent =
    first?.kind === 'bare' &&
    first.value === last?.value &&
    rest.every(({ kind }) => kind === 'bare' || kind === 'home')
  // Of 2-3-501 the 2 is the house, of 2-3-2 it is the staircase; so is it of 3-501 where the staircase 3 was named.
  if (isContent && rest.length === 2 && (isRoom || last?.kind === 'unit')) return rest
  return isContent && rest.length === 1 && isRoom && last?.kind === 'unit' ? rest : door
}

const valueOf = ({ value }: Part): string => value

/** 3-2, 3 楼 2 号 and 3 楼 302 are 302; of a floor alone the key says that it is one, and of 附 3 号 that it is built on. */
const homeOf = (door: Part[]): string[] => {
  const numbers = door.filter(isNumber)
  const words = door.filter((part) => !isNumber(part)).map(valueOf)
  const [last, above] = [numbers[numbers.length - 1], numbers[numbers.length - 2]]
  if (!last) return words
  if (/^(?:yard|house|unit)$/.test(last.kind)) return []
  const before = numbers.slice(0, -1).map(valueOf)
  if (last.kind === 'floor') return [...before, `${last.value}f`, ...words]
  if (words.includes('附')) return [...before, `附${last.value}`]
  const [room, floor] = [parseInt(last.value, 10), Number(above?.value)]
  if (/^(?:floor|bare)$/.test(above?.kind ?? '') && room < 100 && floor < 100)
    return [...before.slice(0, -1), String(floor * 100 + room)]
  return above?.kind === 'floor' && Math.floor(room / 100) === floor
    ? [...before.slice(0, -1), last.value]
    : [...before, last.value]
}

interface Address {
  /** The name of the house in the list, where it is one of them. */
  building: string | null
  /** Where it is in the filer's words. */
  words: string
  door: string
}

/**
 * By what repeats at one address are known, within a community: the house by its name, of the list or as it was said, and
 * the door. Figures of any width, spoken ones, blanks, 栋 or 幢 or 号楼, and the house said once more before the door make no
 * other key. Two readings that may be one home have one key, for staff rather read one warning too many than one too few:
 * 3-2 is 302, as houses here are numbered, and 2-3-2 is 2 单元 3-2. Not one: 3-2 and 2 单元 3-2, which would make all the
 * stairs of a house one home; nor 12 号院 with and without its street, for many streets have a 12.
 * @returns null where there is no door, or nothing but a door: half an address is many homes
 */
export const addressKey = ({ building, words, door }: Address): string | null => {
  const content = houseOf(words)
  const named = building === null ? content : [...houseOf(building), ...content.filter(({ kind }) => kind === 'unit')]
  const said = partsOf(door)
  const isOfUnit = named[named.length - 1]?.kind === 'unit' && said.some(({ kind }) => kind === 'unit')
  const house = isOfUnit ? named.slice(0, -1) : named
  const home = homeOf(withoutHouse(said, house))
  return house.length === 0 || home.length === 0 ? null : [...house.map(valueOf), ...home].join('-')
}
