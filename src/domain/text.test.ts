import * as v from 'valibot'
import { text as schemaText } from '../contract/schema/base'
import { asciiPart, behind, cutText, inPieces } from './text'

const FAMILY = '👨‍👩‍👧‍👦'
const FLAG = '🇨🇳'
const WALES = '🏴󠁧󠁢󠁷󠁬󠁳󠁿'
const signs = [
  '𠮷',
  '😀',
  '👍🏽',
  FLAG,
  FAMILY,
  '👩🏽‍❤️‍💋‍👨🏿',
  '🏳️‍🌈',
  '1️⃣',
  WALES,
  '葛\u{e0100}',
  'が',
  '🐈‍⬛',
  'e\u0301',
  'a',
  '字',
  '\n',
]

test('a text that fits is not changed', () => {
  expect(cutText('演示', 2)).toBe('演示')
  expect(cutText('', 0)).toBe('')
})

test.each(signs)('%s is whole at the end of a cut text, or missing', (sign) => {
  const most = 24
  for (let before = 0; before <= most; before++) {
    const start = '字'.repeat(before)
    const cut = cutText(start + sign.repeat(30), most)
    const whole = Math.floor((most - before) / sign.length)
    expect(cut).toBe(start + (before === 0 && whole === 0 ? cut : sign.repeat(whole)))
    expect(v.is(schemaText(1, most), cut)).toBe(true)
  }
})

test('texts are cut at grapheme boundaries as a browser sees them', () => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
  const text = signs.join('').repeat(3)
  const ends = new Set([0, ...Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)])
  for (let max = FAMILY.length; max < text.length; max++) expect(ends).toContain(cutText(text, max).length)
})

test('a grapheme longer than the limit is cut, but never within a code point', () => {
  expect(cutText(FAMILY, 4)).toBe('👨\u200d')
  expect(cutText(`a${'\u0301'.repeat(90)}`, 40)).toHaveLength(31)
  expect(cutText('😀', 1)).toBe('')
  expect(cutText('演示', 0)).toBe('')
})

test('pieces are as long as possible, end with whole graphemes, and nothing is lost', () => {
  const text = `${'字'.repeat(9)}${FAMILY}${FLAG}𠮷𠮷𠮷𠮷`
  const pieces = inPieces(text, 12)
  expect(pieces).toEqual(['字'.repeat(9), FAMILY, `${FLAG}𠮷𠮷𠮷𠮷`])
  expect(inPieces('', 12)).toEqual([])
})

test('behind removes a prefix; asciiPart takes a part of an ASCII text', () => {
  expect(behind('演示', '演示😀')).toBe('😀')
  expect(behind('演示', '😀')).toBe('😀')
  expect(asciiPart('2026-11-24', 5, 7)).toBe('11')
  expect(asciiPart('2026-11-24', -2)).toBe('24')
})
