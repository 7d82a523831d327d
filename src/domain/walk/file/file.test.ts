import fc from 'fast-check'
import { town, towns, ways, node, street } from '../../../../test/walk/town'
import { decodeGraph } from './decode'
import { encodeGraph } from './encode'
import { GraphError } from '../graph'

const sentenceOf = (bytes: Uint8Array): string => {
  try {
    decodeGraph(bytes)
  } catch (error) {
    return error instanceof GraphError ? error.message : `not a GraphError: ${String(error)}`
  }
  return 'opened'
}

const small = () => encodeGraph(town([node(1, 0, 0), node(2, 100, 50)], ways([{ ...street, name: '柚子坡' }, 1, 2])))

test('a graph comes out of its file as it went in, to the last byte', () => {
  fc.assert(
    fc.property(towns, (graph) => {
      const bytes = encodeGraph(graph)
      const read = decodeGraph(bytes)
      expect(read.header).toEqual(graph.header)
      expect(read.tables).toEqual(graph.tables)
      expect(encodeGraph(read)).toEqual(bytes)
    }),
  )
})

test('a file may lie anywhere in a larger buffer', () => {
  const bytes = small()
  for (const offset of [0, 1, 2, 3, 4]) {
    const buffer = new Uint8Array(bytes.length + 8)
    buffer.set(bytes, offset)
    expect(decodeGraph(buffer.subarray(offset, offset + bytes.length)).header.names).toEqual(['', '柚子坡'])
  }
})

test('a file cut off anywhere is refused with a sentence', () => {
  const bytes = small()
  for (let length = 0; length < bytes.length; length++) {
    expect(sentenceOf(bytes.slice(0, length))).toMatch(/路网文件(是空的|不完整|坏了)|不是步行路网文件/)
  }
})

test('a changed byte never crashes: the graph opens, or a sentence says why not', () => {
  const bytes = small()
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
      const changed = bytes.slice()
      changed[position] = (changed[position] ?? 0) ^ change
      expect(sentenceOf(changed)).not.toMatch(/not a GraphError/)
    }),
    { numRuns: 500 },
  )
})

test.each([
  [{ dataDate: '2026-02-30' }],
  [{ dataDate: '1999-12-31' }],
  [{ dataDate: 'today' }],
  [{ attribution: '' }],
  [{ attribution: '字'.repeat(121) }],
])('a network of which nobody can say whose and when, %j, is refused', (change) => {
  const graph = town([node(1, 0, 0), node(2, 100, 50)], ways([street, 1, 2]))
  const header = { ...graph.header, note: { ...graph.header.note, ...change } }
  expect(sentenceOf(encodeGraph({ ...graph, header }))).toMatch(
    /^路网文件里(数据的日期|来源).*请用 walk build 重新生成。$/,
  )
})

test('another version names both versions, another file is called none', () => {
  const other = small()
  other[4] = 9
  expect(sentenceOf(other)).toBe('路网文件是第 9 版格式，本程序只读第 1 版，请用 walk build 重新生成。')
  expect(sentenceOf(new TextEncoder().encode('PK\u0003\u0004 something else'))).toBe('这不是步行路网文件。')
})
