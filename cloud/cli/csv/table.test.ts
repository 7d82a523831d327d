import iconv from 'iconv-lite'
import { InputError } from '../input-error'
import { decodeText } from './decode'
import { Problems } from './problems'
import { readTable } from './table'

const columns = { required: ['code', 'name'], optional: ['note'] } as const

const sentencesOf = (act: () => unknown): readonly string[] => {
  try {
    act()
  } catch (error) {
    return error instanceof InputError ? error.sentences : [String(error)]
  }
  return []
}
const read = (text: string) => readTable(text, 'p.csv', columns, new Problems())
const plain = (text: string) => read(text).map(({ line, cells }) => [line, ...Object.values(cells)])

test('reads rows with the lines on which they begin, whatever Excel has added', () => {
  const text = '\ufeffcode,name,note,,\r\n1,甲,"两\r\n行",,\r\n\r\n,,,,\r\n2, 乙 ,\r\n3,丙\r\n'
  expect(plain(text)).toEqual([
    [2, '1', '甲', '两\r\n行'],
    [6, '2', '乙', ''],
    [7, '3', '丙', ''],
  ])
})

test.each([
  ['tabs', 'code\tname\n1\t甲\n'],
  ['semicolons', 'code;name\n1;甲\n'],
])('reads %s as separators', (_, text) => {
  expect(plain(text)).toEqual([[2, '1', '甲']])
})

test.each([
  ['nothing', '', ['p.csv：文件是空的。']],
  ['a missing column', 'code,note\n', ['p.csv 第 1 行：缺少列 name。']],
  ['an unknown column', 'code,name,nmae\n', [expect.stringMatching('不认识列 nmae，可以有的列是 code、name、note')]],
  ['a repeated column', 'code,name,name\n', ['p.csv 第 1 行：列 name 出现了两次。']],
  ['an open quote', 'code,name\n1,甲\n2,"乙\n3,丙\n', ['p.csv 第 3 行：引号没有成对。']],
  ['a stray quote', 'code,name\n1,甲"乙"\n', [expect.stringMatching('第 2 行：引号前面还有字')]],
])('reports %s', (_, text, sentences) => {
  expect(sentencesOf(() => read(text))).toEqual(sentences)
})

test('a row with more cells than the header is a problem of that row', () => {
  const problems = new Problems()
  readTable('code,name\n1,甲,\n2,乙,丙\n', 'p.csv', columns, problems)
  expect(sentencesOf(() => problems.throwIfAny())).toEqual([expect.stringMatching('第 3 行：格子比表头多')])
})

test('shows twenty problems and counts the others', () => {
  const problems = new Problems()
  for (let line = 1; line <= 23; line++) problems.add('p.csv', line, '不对')
  const sentences = sentencesOf(() => problems.throwIfAny())
  expect(sentences).toHaveLength(21)
  expect(sentences[20]).toBe('还有 3 处错误没有列出。')
})

test.each(['utf-8', 'gbk', 'utf16le'])('decodes %s', (encoding) => {
  const bytes = iconv.encode('code,name\n1,柚子坡', encoding, { addBOM: encoding === 'utf16le' })
  expect(decodeText(bytes, 'p.csv').replace('\ufeff', '')).toBe('code,name\n1,柚子坡')
})

test('refuses a workbook and a file that is not text', () => {
  expect(sentencesOf(() => decodeText(Buffer.from('PK\u0003\u0004...'), 'p.xlsx'))).toEqual([
    expect.stringMatching('另存为 CSV'),
  ])
  expect(sentencesOf(() => decodeText(Buffer.from([0, 1, 2]), 'p.csv'))).toEqual(['p.csv：这不是文本文件。'])
})
