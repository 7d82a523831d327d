import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPrivate, mask, piecesOf } from './mask'
import { readingOf } from './reading'
import { HIDDEN_WORDS } from './words.zh'

const plainLines = readFileSync(join(__dirname, 'examples-plain.txt'), 'utf8').trim().split('\n')
const NUMBERISH = /[\d〇零一二三四五六七八九十百两a-zA-Z.:/-]/

const digit = fc.integer({ min: 0, max: 9 }).map(String)
const digitsOf = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''))
const mobile = fc
  .tuple(fc.constantFrom('13', '15', '17', '18', '19', '14', '16'), digitsOf(9))
  .map(([head, rest]) => head + rest)

const WRITINGS: readonly string[][] = [
  [...'0123456789'],
  [...'０１２３４５６７８９'],
  [...'〇一二三四五六七八九'],
  [...'零幺二三四五六七八九'],
  [...'零壹贰叁肆伍陆柒捌玖'],
  ['⓪', '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'],
  [...'0123456789'].map((each) => `${each}\ufe0f\u20e3`),
  [...'0123456789'].map((each) => `${each}\u200b`),
  [...'٠١٢٣٤٥٦٧٨٩'],
  [...'۰۱۲۳۴۵۶۷۸۹'],
  [...'०१२३४५६७८९'],
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'],
  [...'₀₁₂₃₄₅₆₇₈₉'],
  [...'⓿➊➋➌➍➎➏➐➑➒'],
  [...'🄀⒈⒉⒊⒋⒌⒍⒎⒏⒐'],
]
/** One way of writing for the whole number, or a different one for each digit. */
const writing = fc.oneof(
  fc.constantFrom(...WRITINGS).map((one) => Array.from({ length: 20 }, () => one)),
  fc.array(fc.constantFrom(...WRITINGS), { minLength: 20, maxLength: 20 }),
)
const SEPARATORS = ['', ' ', '-', '.', '·', '—', '－', '　', '  ', ' - ', '_', '/', '\u00a0', '\n', '\t']
const LONG_SEPARATORS = [
  ...SEPARATORS,
  '，',
  '、',
  ', ',
  '*',
  '～',
  '〜',
  '∼',
  ' ~ ',
  '：',
  '；',
  '・',
  '…',
  '！',
  '？',
  '｜',
  '“',
  '★',
  '→',
  '👍',
  '杠',
]

const written = (
  digits: string,
  grouping: readonly number[],
  separators: readonly string[],
  ways: readonly string[][],
): string => {
  let place = 0
  return grouping
    .map((length, group) => {
      const part = [...digits.slice(place, place + length)].map(
        (each, index) => ways[(place + index) % ways.length]![Number(each)]!,
      )
      place += length
      return (group > 0 ? separators[group % separators.length]! : '') + part.join('')
    })
    .join('')
}

const LONG = [[3, 4, 4], [3, 8], [3, 3, 5], [3, 3, 3, 2], [3, 2, 2, 2, 2], [4, 4, 3], [5, 6], [7, 4], [11], [6, 5]]
const EVEN = [...LONG, Array.from({ length: 11 }, () => 1), [3, 2, 2, 4], [1, 2, 2, 2, 2, 2], [2, 3, 3, 3]]
const longGroups = fc.tuple(
  fc.constantFrom(...LONG),
  fc.array(fc.constantFrom(...LONG_SEPARATORS), { minLength: 1, maxLength: 4 }),
)
const evenGroups = fc.tuple(
  fc.constantFrom(...EVEN),
  fc.constantFrom(...SEPARATORS.filter((each) => /^(?:| {1,2}|\.|[-—－]|\u3000|\n)$/.test(each))).map((one) => [one]),
)
const PREFIXES = ['', '', '', '+86', '+86 ', '86-', '0086 ', '(+86)', '（86）', '+86-']
const writtenMobile = fc
  .tuple(mobile, fc.oneof(longGroups, evenGroups), writing, fc.constantFrom(...PREFIXES))
  .map(([digits, [grouping, separators], ways, prefix]) => ({
    digits,
    text: prefix + written(digits, grouping, separators, ways),
  }))
const writtenLandline = fc
  .tuple(
    fc.integer({ min: 2, max: 8 }).map(String),
    digitsOf(7),
    writing,
    fc.constantFrom('023-', '023 ', '(023)', '（023）', '０２３－', '零二三 ', '023', '023—'),
    fc.constantFrom([8], [4, 4]),
    fc.constantFrom(' ', '-', ''),
  )
  .map(([first, rest, ways, area, grouping, separator]) => ({
    digits: `023${first}${rest}`,
    text: area + written(first + rest, grouping, [separator], ways),
  }))

/** Up to four units without letters, digits, arithmetic signs or the marks of masking. */
const ANYTHING = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 4 })
  .filter((text) => text.length <= 4 && !/[\p{L}\p{N}+=%÷×＋＝％〔〕]/u.test(text))
const apartMobile = fc
  .tuple(
    mobile,
    fc.constantFrom([3, 4, 4], [3, 8], [4, 4, 3], [7, 4], [5, 6]),
    fc.array(ANYTHING, { minLength: 1, maxLength: 3 }),
    writing,
  )
  .map(([digits, grouping, separators, ways]) => ({ digits, text: written(digits, grouping, separators, ways) }))

const writtenPaper = fc
  .tuple(
    fc.tuple(digitsOf(5), fc.integer({ min: 1900, max: 2029 }), digitsOf(7), fc.constantFrom('x', 'X', 'Ｘ', '1', '7')),
    writing,
    fc.constantFrom(
      [17],
      [6, 8, 3],
      [6, 4, 4, 3],
      [6, 11],
      [4, 4, 4, 4, 1],
      Array.from({ length: 17 }, () => 1),
    ),
    fc.constantFrom(' ', '-', '\u3000', '.'),
  )
  .map(([[area, year, rest, last], ways, grouping, separator]) => {
    const digits = `5${area}${year}${rest}`
    return { digits, text: written(digits, grouping, [separator], ways) + last }
  })
const door = fc.integer({ min: 1, max: 9 })
const writtenDoor = fc
  .tuple(door, door, fc.constantFrom(...WRITINGS.slice(0, 2)), fc.nat({ max: 9 }))
  .map(([floor, home, way, form]) => {
    const [f, h, spokenF, spokenH] = [way[floor], way[home], WRITINGS[2]![floor], WRITINGS[2]![home]]
    const forms = [
      `${f}-${h}`,
      `${f}楼${h}号`,
      `${spokenF}楼${spokenH}号`,
      `${f}0${h}室`,
      `${f} - ${h}`,
      `3单元${f}0${h}`,
      `2单元${f}-${h}`,
      `${f}—${h}`,
      `${spokenF}零${spokenH}号`,
      `${spokenF}杠${spokenH}`,
    ]
    return forms[form] ?? ''
  })

/** Between two characters of a sentence, where the number cannot join another one. */
const inSentence = fc.tuple(fc.constantFrom(...plainLines), fc.nat()).map(([line, at]) => {
  const places = Array.from({ length: line.length + 1 }, (_, place) => place).filter(
    (place) => !NUMBERISH.test(line.slice(Math.max(0, place - 3), place + 3)),
  )
  const place = places[at % Math.max(1, places.length)] ?? 0
  return places.length === 0 ? [`${line}，`, ''] : [line.slice(0, place), line.slice(place)]
})

/** The longest run of the number's digits that is left in a text. */
const longestLeft = (text: string, digits: string): number => {
  const left = readingOf(text).digits.replace(/\D/g, '')
  for (let length = digits.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= digits.length; from += 1) {
      if (left.includes(digits.slice(from, from + length))) return length
    }
  }
  return 0
}

const fuzz = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ...'0123456789０１２〇零一二三十百幺xX-—.·、，,/ （）()〔〕号房室楼层单元栋座附住家的老王李某说姓叫电话微信证件卡打转路街+#o',
      ),
      fc.constantFrom(
        ...Object.values(HIDDEN_WORDS).map((word) => `〔${word}〕`),
        '电话',
        '单元',
        '楼上',
        '微信',
        '身份证',
        '138',
        '2026',
      ),
      fc.constantFrom(...plainLines),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

test.each([
  ['mobile', writtenMobile],
  ['fixed', writtenLandline],
  ['mobile (whatever is between)', apartMobile],
])('a %s number is found in any sentence, however it is written', (_, number) => {
  fc.assert(
    fc.property(number, inSentence, ({ digits, text }, [before = '', after = '']) => {
      const whole = before + text + after
      const found = findPrivate(whole).filter(
        ({ kind, from, to }) => kind === 'phone' && from < before.length + text.length && to > before.length,
      )
      expect(found.length).toBeGreaterThan(0)
      expect(longestLeft(mask(whole), digits)).toBeLessThan(7)
    }),
    { numRuns: 2_000 },
  )
})

test('the number of an identity card is found in any sentence, however it is written', () => {
  fc.assert(
    fc.property(writtenPaper, inSentence, ({ digits, text }, [before = '', after = '']) => {
      const masked = mask(`${before}${text}${after}`)
      expect(masked).toContain(`〔${HIDDEN_WORDS.idNumber}〕`)
      expect(longestLeft(masked, digits)).toBeLessThan(7)
    }),
    { numRuns: 1_000 },
  )
})

test('a door is found before any sentence, however it is written', () => {
  fc.assert(
    fc.property(
      writtenDoor,
      fc.constantFrom('楼上', '隔壁 ', '我家', '住在', '对门'),
      fc.constantFrom('的', '，', '漏水，'),
      fc.constantFrom(...plainLines),
      (text, where, joint, line) => {
        expect(mask(`${where}${text}${joint}${line}`)).toBe(`${where}〔${HIDDEN_WORDS.door}〕${joint}${line}`)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('findings are in order, do not overlap, and are inside the text', () => {
  fc.assert(
    fc.property(fuzz, (text) => {
      let done = 0
      for (const { from, to } of findPrivate(text)) {
        expect(from).toBeGreaterThanOrEqual(done)
        expect(to).toBeGreaterThan(from)
        done = to
      }
      expect(done).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 1_000 },
  )
})

test('masking is idempotent, and at most doubles the length', () => {
  fc.assert(
    fc.property(fuzz, (text) => {
      const masked = mask(text)
      expect(mask(masked)).toBe(masked)
      expect(masked.length).toBeLessThanOrEqual(2 * text.length)
    }),
    { numRuns: 1_000 },
  )
})

test('the pieces add up to the masked text', () => {
  fc.assert(
    fc.property(fuzz, (text) => {
      const joined = piecesOf(text).map(({ kind, text: part }) =>
        kind === 'plain' || kind === 'name' ? part : `〔${part}〕`,
      )
      expect(joined.join('')).toBe(mask(text))
    }),
    { numRuns: 1_000 },
  )
})

test('the longest text is masked quickly, whatever is in it', () => {
  const worst = ['1 ', '1-', '一', '12-', '3楼', '老王', '住', '138 ', '二单元', '号 ', '微信', '李说']
  for (const part of worst) expect(typeof mask(part.repeat(2_000 / part.length))).toBe('string')
})
