import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePbf } from '../../../test/walk/pbf'
import { at, node, steps, street, ways } from '../../../test/walk/town'
import { InputError } from '../input-error'
import { readPbf } from './read-pbf'

const folder = mkdtempSync(join(tmpdir(), 'pbf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bbox = { west: 106.5, south: 29.5, east: 106.6, north: 29.6 }
const contents = {
  nodes: [
    node(7, 0, 0),
    node(9, 100, 0, { highway: 'elevator', name: '凯旋路电梯' }),
    node(12, 50, 50),
    node(13_000_000_000, 200, 0),
  ],
  ways: ways([street, 7, 9], [{ building: 'yes' }, 7, 12, 9], [{ ...steps, name: '十八梯' }, 9, 13_000_000_000]),
  timestamp: Date.UTC(2026, 9, 1) / 1000,
  bbox,
}

const save = (bytes: Uint8Array, name = 'city.osm.pbf'): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const sentencesOf = async (path: string, box?: typeof bbox): Promise<readonly string[]> => {
  const error = await readPbf(path, box).catch((reason: unknown) => reason)
  return error instanceof InputError ? error.sentences : [`no InputError: ${String(error)}`]
}

test('reads the ways that pedestrians may use, the nodes they need, and the date', async () => {
  const shares: number[] = []
  const extract = await readPbf(save(writePbf(contents)), undefined, (share) => shares.push(share))
  expect(extract.ways.map(({ refs, tags }) => [refs, tags])).toEqual([
    [[7, 9], street],
    [[9, 13_000_000_000], { ...steps, name: '十八梯' }],
  ])
  expect(extract.nodes.map(({ id, tags }) => [id, tags])).toEqual([
    [7, undefined],
    [9, { highway: 'elevator' }],
    [13_000_000_000, undefined],
  ])
  expect(extract.nodes[1]?.lng).toBeCloseTo(at(100, 0).lng, 6)
  expect(extract.dataDate).toBe('2026-10-01')
  expect(shares[shares.length - 1]).toBe(1)
})

test('an extract without a date is reported as such', async () => {
  const { timestamp: _, ...undated } = contents
  expect((await readPbf(save(writePbf(undated)))).dataDate).toBeNull()
})

test('a bbox keeps the nodes inside it', async () => {
  const { nodes } = await readPbf(save(writePbf(contents)), { ...bbox, east: at(150, 0).lng })
  expect(nodes.map(({ id }) => id)).toEqual([7, 9])
})

test('for a bbox elsewhere the message says what the extract covers', async () => {
  const path = save(writePbf(contents))
  expect(await sentencesOf(path, { west: 7, south: 43, east: 8, north: 44 })).toEqual([
    'city.osm.pbf：范围在数据之外，数据覆盖 106.5,29.5,106.6,29.6（西,南,东,北）。',
  ])
})

test('a file cut off within a block is refused, wherever it is cut', async () => {
  const bytes = writePbf(contents)
  for (let length = 120; length < bytes.length; length += 7) {
    const sentences = await sentencesOf(save(bytes.subarray(0, length)))
    // A cut exactly between two blocks leaves a smaller extract that cannot be told from a complete one.
    if (sentences[0]?.startsWith('no InputError: [object Object]')) continue
    expect(sentences).toEqual([expect.stringMatching(/^city\.osm\.pbf：文件(不完整|坏了)/)])
  }
})

test.each([
  ['an empty file', new Uint8Array(), '文件是空的'],
  ['a text', Buffer.from('fromLat,fromLng\n29.5,106.5\n'.repeat(9)), '这不是 .osm.pbf 文件'],
  ['a zip', Buffer.from(`PK\u0003\u0004${'x'.repeat(99)}`), '这不是 .osm.pbf 文件'],
])('%s is not an extract', async (_, bytes, sentence) => {
  expect(await sentencesOf(save(bytes))).toEqual([`city.osm.pbf：${sentence}。`])
})

test('a broken block is refused, and a missing file is named', async () => {
  const bytes = writePbf(contents)
  bytes.fill(7, bytes.length - 60, bytes.length - 30)
  expect(await sentencesOf(save(bytes))).toEqual(['city.osm.pbf：文件坏了，读不下去，请重新下载。'])
  expect(await sentencesOf(join(folder, 'none.osm.pbf'))).toEqual([`${join(folder, 'none.osm.pbf')}：没有这个文件。`])
  expect(await sentencesOf(folder)).toEqual([`${folder}：这是一个文件夹。`])
})
