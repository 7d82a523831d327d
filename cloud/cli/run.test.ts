import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '../../test/postgres/database'
import { run } from './run'

const folder = mkdtempSync(join(tmpdir(), 'yijia-cli-'))
const put = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

let variables: Record<string, string | undefined>
beforeAll(async () => {
  variables = { DATABASE_URL: await createDatabase(), DATA_DIR: join(folder, 'data') }
})
afterAll(() => rmSync(folder, { recursive: true }))

const yijia = async (...args: string[]) => {
  const [out, notes]: [string[], string[]] = [[], []]
  const surroundings = { variables, root: folder, now: () => '2026-11-24T02:00:00.000Z' }
  const output = { out: (text: string) => void out.push(text), note: (text: string) => void notes.push(text) }
  const code = await run(args, surroundings, output)
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

const communities = put(
  'communities.json',
  JSON.stringify({
    meta: { district: '山城区' },
    streets: [
      {
        code: 'S1',
        name: '江边街道',
        communities: [
          { code: '007', name: '石板坡社区', lat: 29.55, lng: 106.56 },
          { code: '7', name: '黄葛社区', lat: 29.551, lng: 106.561 },
        ],
      },
    ],
  }),
)
const HEADER = 'code,community,name,kind,lat,lng,services,hours'
const points = put('points.csv', `${HEADER}\n01,007,便民厅,便民厅,29.55,106.56,办事,每天 9:00-18:00\n`)

describe('wrong use exits with 2 and a hint', () => {
  test.each([
    [[], '要说做什么'],
    [['fly'], '没有 fly 这个命令'],
    [['points'], 'points 后面要写 import、export、move'],
    [['points', 'improt', 'a.csv'], 'points 后面要写'],
    [['points', 'import'], '少了参数，应当是 yijia points import <points.csv>'],
    [['points', 'import', 'a.csv', 'b.csv'], '多了参数 `b.csv`'],
    [['points', 'import', 'a.csv', '--crs', 'mars'], '选项 --crs 只能是 wgs84、gcj02、bd09'],
    [['points', 'import', 'a.csv', '--colour'], '没有 --colour 这个选项'],
    [['points', 'export', '--out'], '选项 --out <points.csv> 后面要有值'],
    [['points', 'export', '--out', 'a', '--out', 'b'], '选项 --out 只能写一次'],
    [['points', 'move', '--from', 'a'], '要写 --from 和 --to，或者 --file'],
  ])('%j', async (args, sentence) => {
    const { code, out, notes } = await yijia(...args)
    expect([code, out]).toEqual([2, ''])
    expect(notes).toContain(sentence)
    expect(notes).toMatch(/--help$/)
    expect(notes).not.toContain('\n')
  })
})

test('a district, its points and its holidays survive an import and export', async () => {
  expect(await yijia('communities', 'import', communities)).toMatchObject({
    code: 0,
    out: expect.stringContaining('新增 2 个'),
  })
  const tried = await yijia('points', 'import', points, '--dry-run')
  expect(tried.out).toMatch(/只是试算[^]*新增 1 个[^]*新增 01 便民厅/)
  const imported = await yijia('--json', 'points', 'import', points)
  expect(JSON.parse(imported.out)).toMatchObject({ isDryRun: false, added: 1, changed: 0, moved: 0 })
  expect(imported.notes).toBe('')

  const out = join(folder, 'out.csv')
  expect((await yijia('points', 'export', '--out', out)).out).toContain('1 个服务点')
  expect(readFileSync(out, 'utf8')).toContain('01,石板坡社区,便民厅')
  expect(readFileSync(join(folder, 'out.services.csv'), 'utf8')).toContain('code,kind,name,bring')
  expect((await yijia('points', 'import', out, '--services', join(folder, 'out.services.csv'))).out).toContain(
    '没有变化 1 个',
  )
})

test('values that look like numbers stay text', async () => {
  const { code, out } = await yijia('points', 'move', '--from', '007', '--to=7', '--codes', '01', '--json')
  expect([code, JSON.parse(out)]).toEqual([0, { isDryRun: false, moved: [expect.objectContaining({ code: '01' })] }])
})

test('every wrong row gets a line of its own, also in JSON', async () => {
  const file = put('bad.csv', `${HEADER}\n1,007,甲,便民厅,106.56,29.55,办事,\n2,火星,乙,便民厅,,,办事,\n`)
  const sentences = ['bad.csv 第 2 行：lat 和 lng 写反了（106.56，29.55）。', 'bad.csv 第 3 行：没有叫“火星”的社区。']
  const { code, out, notes } = await yijia('points', 'import', file, '--json')
  expect([code, notes, JSON.parse(out)]).toEqual([1, sentences.join('\n'), { errors: sentences }])
})

test('a missing file, and one that is not a graph, are reported in one line', async () => {
  expect(await yijia('points', 'import', '/nowhere.csv')).toEqual({
    code: 1,
    out: '',
    notes: '/nowhere.csv：没有这个文件。',
  })
  const graph = put('broken.walk', 'not a graph')
  expect(await yijia('points', 'import', points, '--graph', graph)).toMatchObject({
    code: 1,
    out: '',
    notes: expect.stringMatching(/^broken\.walk：[^\n]+$/),
  })
})

test('problems of a file are reported before a database is opened', async () => {
  variables = { ...variables, DATABASE_URL: undefined }
  expect((await yijia('points', 'import', put('x.csv', 'a,b\n'))).notes).toContain('x.csv 第 1 行：缺少列 code')
  expect(await yijia('points', 'import', points)).toMatchObject({
    code: 1,
    notes: expect.stringContaining('还没有数据'),
  })
})
