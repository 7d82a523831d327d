import fc from 'fast-check'

/** Data of the reporter that must not reach the other side. */
export interface Secrets {
  name: string
  phone: string
  door: string
  words: string
}

const WIDE = 0xfee0
const wide = (text: string): string => text.replace(/[0-9-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + WIDE))
const spoken = (text: string): string => text.replace(/\d/g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? digit)
const parted = (by: string) => (text: string) => text.replace(/^(\d{3})(\d{4})(\d{4})$/, `$1${by}$2${by}$3`)

/** The ways in which people write a number. */
export const notations = [
  (text: string) => text,
  parted(' '),
  parted('-'),
  parted('·'),
  wide,
  spoken,
  (text: string) => [...text].join(' '),
]

const oneOf = (text: string) => fc.constantFrom(...text)
const signs = (text: string, minLength: number, maxLength: number) =>
  fc.array(oneOf(text), { minLength, maxLength }).map((some) => some.join(''))

/** With characters of two UTF-16 units. */
const SURNAMES = '赵钱孙李周吴郑王冯陈𠮷𡈼'
const GIVEN = '秀兰建国志强丽华玉梅𬭎𬬭'
const STORY = '上礼拜开始阳台漏得厉害没法晒衣服半夜也响敲门不应孩子睡觉堆在楼道过路难闻得很'
/** Contains no part of the story. */
const PLAIN = '有事请您帮忙看看水管接好些'

const digits = (length: number) => signs('0123456789', length, length)

export const secrets: fc.Arbitrary<Secrets> = fc
  .tuple(
    oneOf(SURNAMES),
    signs(GIVEN, 2, 2),
    digits(8),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 101, max: 909 }),
    signs(STORY, 30, 60),
    fc.constantFrom(...notations),
  )
  .map(([surname, given, number, house, flat, story, written]) => {
    const [phone, door] = [`555${number}`, `${house}-${flat}`]
    return {
      name: surname + given,
      phone,
      door,
      words: `${story}，找我打${written(phone)}，${story.slice(5, 12)}${door}。`,
    }
  })

/** What a worker might write to the other side, careless or not. */
export const careless = ({ name, phone, door, words }: Secrets): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: signs(PLAIN, 6, 14) },
    fc
      .tuple(
        signs(PLAIN, 3, 5),
        fc.constantFrom(name, ...notations.map((written) => written(phone)), door, wide(door), door.replace('-', '栋')),
        signs(PLAIN, 1, 3),
      )
      .map((parts) => parts.join('')),
    fc.integer({ min: 0, max: 15 }).map((from) => words.slice(from, from + 14)),
    fc.integer({ min: 0, max: 15 }).map((from) => [...words.slice(from, from + 14)].join(' ')),
  )

const NUMBERS: Readonly<Record<string, string>> = {
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[零一二三四五六七八九]/g, (sign) => NUMBERS[sign] ?? sign)
    .replace(/[^\p{L}\p{N}]/gu, '')

/** This many consecutive characters count as a quotation. */
const RUN = 12

/** Every text in an answer that somebody reads; no ids, instants or addresses of pages. */
const read = (answer: unknown): string[] => {
  if (typeof answer === 'string')
    return /^(\d{4}-\d\d-\d\dT|packages\/|\d+-[0-9a-z]{16}$|[0-9a-z]{16}$)/.test(answer) ? [] : [answer]
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(read) : []
}

/** Which secrets an answer tells. */
export const messagesFrom = (answer: unknown, { name, phone, door, words }: Secrets): string[] => {
  const texts = read(answer).map(bare)
  const [said, flat] = [bare(words), door.slice(2)]
  const runs = Array.from({ length: said.length - RUN + 1 }, (_, from) => said.slice(from, from + RUN))
  const tells = {
    name: (text: string) => text.includes(name),
    phone: (text: string) => text.includes(phone),
    door: (text: string) => text.includes(flat),
    words: (text: string) => runs.some((run) => text.includes(run)),
  }
  return Object.entries(tells).flatMap(([what, isIn]) => (texts.some(isIn) ? [what] : []))
}
