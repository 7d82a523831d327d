import { isClear, isClearOrBlank, refuseUnclear } from './visible-text'
import { Refusal } from './refusal'

const code = (text: string) =>
  [...text].map((one) => `U+${one.codePointAt(0)?.toString(16).padStart(4, '0')}`).join(' ')
const hidden = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2060',
  '\u2063',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u061c',
  '\u034f',
  '\u115f',
  '\u1160',
  '\u3164',
  '\uffa0',
  '\ufe0e',
  '\ufe0f',
  '\u{e0041}',
  '\u{e007f}',
  '\u180e',
  '\u{e0100}',
  '\u0001',
  '\u0007',
  '\t',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u007f',
]

test.each(hidden.map((one) => [code(one), one]))('%s alone is no visible name', (_, one) => {
  expect([isClear(one), isClear(one.repeat(3)), isClear(` ${one} `)]).toEqual([false, false, false])
})

test.each(hidden.filter((one) => one !== '\u{e0100}').map((one) => [code(one), one]))(
  '%s is not allowed in a name',
  (_, one) => {
    expect(isClear(`演示${one}小周`)).toBe(false)
  },
)

test.each(['', ' ', '\u3000', '\u00a0', '\u2800', '\u0301', ' \u2800 '])(
  'a text without visible characters is no name: %j',
  (line) => {
    expect(isClear(line)).toBe(false)
  },
)

test.each([
  '演示小周',
  'Zhou Xiaoyan',
  '买买提·艾力',
  '周 小燕',
  '2 栋（东）',
  '٣ محمد',
  'Zoe\u0301',
  '𠮷田',
  '演示-1',
  '👩‍🌾',
  '❤️',
  '演示👨‍👩‍👧‍👦',
  '✌🏽',
  '☀️活动室',
  '1️⃣ 号房',
  '🏳️‍🌈',
  '葛\u{e0100}老师',
  '辻\ufe00',
])('%s is a visible name', (line) => {
  expect(isClear(line)).toBe(true)
})

test('joiners and variation selectors are allowed within emoji only', () => {
  expect([isClear('👩‍'), isClear('‍👩'), isClear('a‍👩'), isClear('a\ufe0f'), isClear('👩‍周')]).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

test('an optional field may be empty or blank', () => {
  expect([isClearOrBlank(''), isClearOrBlank('  '), isClearOrBlank(' 演示 '), isClearOrBlank('\u200b')]).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test('the refusal names each field that is not clear', () => {
  refuseUnclear({ name: '演示小周', dutyName: null, title: undefined, note: '' })
  const refused = (() => {
    try {
      return refuseUnclear({ name: '\u200b', dutyName: '演示', 'alerts.0.title': '停\n水' })
    } catch (error) {
      return error
    }
  })()
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused).toMatchObject({ code: 'line_unclear', fields: { name: 'unclear', 'alerts.0.title': 'unclear' } })
})

const unclearOf = (pattern: RegExp, others: readonly string[]) => {
  const wrong: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const one = code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code)
    if (pattern.test(one) && !others.every((other) => isClear(other.replace('_', one)))) wrong.push(code.toString(16))
  }
  return wrong
}

test('every emoji may have a selector and be joined, every Han character may have a variant', () => {
  expect(unclearOf(/\p{Extended_Pictographic}/u, ['_', '_\ufe0f', '_\u200d❤️', '❤\u200d_'])).toEqual([])
  expect(unclearOf(/(?!\p{M})\p{Script=Han}/u, ['_', '_\ufe00', '_\u{e0100}'])).toEqual([])
})

test('a blank braille pattern does not become visible as part of an emoji', () => {
  expect([isClear('\u2800'), isClear('\u2800\ufe0f'), isClear('❤\u200d\u2800')]).toEqual([false, false, false])
})
