import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPrivate, mask, piecesOf } from './mask'
import { HIDDEN_WORDS } from './words.zh'

const linesOf = (file: string): string[] => readFileSync(join(__dirname, file), 'utf8').trim().split('\n')

/**
 * Each entry: a kind, a tab, and a text with the private part in 【】; a line without a kind continues the entry before
 * it.
 */
const secrets = linesOf('examples-private.txt')
  .join('\n')
  .split(/\n(?=(?:phone|idNumber|door|name)\t)/)
  .map((entry) => {
    const [kind = '', marked = ''] = entry.split('\t')
    const [before = '', secret = '', after = ''] = marked.split(/[【】]/)
    return { kind, text: before + secret + after, from: before.length, to: before.length + secret.length }
  })

test('there are enough different examples', () => {
  expect(secrets.length).toBeGreaterThan(150)
  expect(new Set(secrets.map(({ text }) => text)).size).toBe(secrets.length)
  expect(linesOf('examples-plain.txt').length).toBeGreaterThan(100)
})

test.each(secrets)('$kind is found in: $text', ({ text, ...found }) => {
  expect(findPrivate(text)).toEqual([found])
})

test.each(linesOf('examples-plain.txt'))('nothing is private in: %s', (text) => {
  expect(findPrivate(text)).toEqual([])
  expect(mask(text)).toBe(text)
})

test('a masked part is replaced by its kind, the rest stays as typed', () => {
  expect(mask('楼上 3-2 的空调水，电话 １３８ ００１３ ８０００，没人接。身份证50010319000101000X')).toBe(
    '楼上 〔门牌号〕 的空调水，电话 〔电话号码〕，没人接。身份证〔证件号〕',
  )
})

test('a name is marked but not masked', () => {
  const text = '老王家的狗，找过 13800138000 了'
  expect(mask(text)).toBe('老王家的狗，找过 〔电话号码〕 了')
  expect(piecesOf(text)).toEqual([
    { kind: 'name', text: '老王' },
    { kind: 'plain', text: '家的狗，找过 ' },
    { kind: 'phone', text: '电话号码' },
    { kind: 'plain', text: ' 了' },
  ])
})

test('a text without anything private is one piece, an empty text has none', () => {
  expect(piecesOf('楼上的空调滴水')).toEqual([{ kind: 'plain', text: '楼上的空调滴水' }])
  expect(piecesOf('')).toEqual([])
})

test('several numbers after one word are all masked', () => {
  expect(mask('电话13800138000、13900139000、023-63761234')).toBe('电话〔电话号码〕、〔电话号码〕、〔电话号码〕')
  expect(mask('座机 6376123 6376124')).toBe('座机 〔电话号码〕 〔电话号码〕')
})

test('a door after a number is found once the number is masked', () => {
  expect(mask('13800138000 3-2 在滴水')).toBe('〔电话号码〕 〔门牌号〕 在滴水')
})

test('the building stays when the door is masked', () => {
  expect(mask('竹筒街 12 号院 2 栋 3 单元 501 和 B座1203')).toBe('竹筒街 12 号院 2 栋 〔门牌号〕 和 B座〔门牌号〕')
})

test('a number that continues a list of doors is a door', () => {
  expect(mask('502、503都漏水，2 栋 1902 和 1903 也是')).toBe(
    '〔门牌号〕、〔门牌号〕都漏水，2 栋 〔门牌号〕 和 〔门牌号〕 也是',
  )
  expect(mask('502 漏水，110、119 都打过')).toBe('〔门牌号〕 漏水，110、119 都打过')
})

test('the words that replace private parts are short and distinct', () => {
  const words = Object.values(HIDDEN_WORDS)
  expect(new Set(words).size).toBe(3)
  expect(words.every((word) => word.length <= 4)).toBe(true)
})
