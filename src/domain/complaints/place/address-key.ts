import { type Part, partsOf } from './address-parts'

const SIGN = '[\\u4e00-\\u9fff]'
/**
 * Districts listed by name, because parts of estates are called 区 too: 阳光二区, 大坪东区. These are the districts of
 * Chongqing; elsewhere, a district name without its city stays part of the street name.
 */
const DISTRICTS =
  '渝中|渝北|江北|南岸|大渡口|沙坪坝|九龙坡|北碚|巴南|万州|涪陵|綦江|大足|黔江|长寿|江津|合川|永川|南川|璧山|铜梁|潼南|荣昌|开州|梁平|武隆'
const COUNTIES = '城口|丰都|垫江|忠|云阳|奉节|巫山|巫溪|石柱|秀山|酉阳|彭水'
const HERE = `(?:重庆市?)?(?:(?:${DISTRICTS})区|(?:${COUNTIES})(?:[土家苗族]+自治)?县)`
/** A district of another city is recognised by the city before it. */
const ELSEWHERE = `${SIGN}{2,3}市(?!场)${SIGN}{1,2}(?![一二三四五六七八九十东西南北中小社园校厂片新老])${SIGN}[区县]`
/** The administrative levels above the street, where something follows. */
const ABOVE = new RegExp(
  `^(?:${HERE}(?=.)|${ELSEWHERE}(?=${SIGN})|重庆市?)?(?:${SIGN}{2,4}街道(?![口上边旁]|$))?(?:${SIGN}{2,5}社区(?=.))?`,
)

/** Spaces separate two numbers; all other spaces are dropped. */
const joined = (text: string): string =>
  text.replace(/(\d)\s+(?=\d)|\s+/g, (_, digit?: string) => (digit === undefined ? '' : `${digit} `))

/** The house, without the levels above its street and without what follows its number: a landing, a gate, a floor. */
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

/** The door, without what repeats the house: 2 栋 3-2 in 2 栋, 2-3-501 in it, or the whole address again. */
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
  // In 2-3-501 the 2 is the house, in 2-3-2 it is the staircase. In 3-501 the 3 is the staircase if staircase 3 was
  // named before.
  if (isContent && rest.length === 2 && (isRoom || last?.kind === 'unit')) return rest
  return isContent && rest.length === 1 && isRoom && last?.kind === 'unit' ? rest : door
}

const valueOf = ({ value }: Part): string => value

/** 3-2, 3 楼 2 号 and 3 楼 302 all become 302. The key marks a bare floor as a floor, and 附 3 号 as an annex. */
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
  /** The name of the house, if it is a listed one. */
  building: string | null
  /** The place in the reporter's words. */
  words: string
  door: string
}

/**
 * The key that identifies one address within a community, to find repeated complaints: the house (its listed name or as
 * written) plus the door. Full-width digits, Chinese numerals, spaces, 栋 vs 幢 vs 号楼, and repeating the house before the
 * door do not change the key. Two readings that may be the same home share a key, because for staff a superfluous
 * warning is better than a missing one: 3-2 equals 302, as houses here are numbered, and 2-3-2 equals 2 单元 3-2.
 * Deliberately not merged: 3-2 and 2 单元 3-2, which would make all staircases of a house one home; and 12 号院 with and
 * without its street, since many streets have a 12.
 * @returns null where there is no door, or only a door: half an address matches many homes
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
