import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorld, TUESDAY_TEN, type World } from '../../test/factories'
import { run } from './run'

const folder = mkdtempSync(join(tmpdir(), 'yijia-posters-'))
const root = join(__dirname, '../..')

let world: World
let other: string
beforeAll(async () => {
  world = await openWorld()
  await world.newPoint({ name: '演示一号点', phone: '023-0000 1234' })
  other = await world.newPoint({ communityId: 2, name: '演示二号点', phone: null })
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

const yijia = async (...args: string[]) => {
  const [out, notes]: [string[], string[]] = [[], []]
  const variables = { DATABASE_URL: world.databaseUrl, PUBLIC_URL: 'https://yijia.example.cn' }
  const surroundings = { variables, root, now: () => TUESDAY_TEN }
  const output = { out: (text: string) => void out.push(text), note: (text: string) => void notes.push(text) }
  const code = await run(['posters', ...args], surroundings, output)
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}
const codes = async () =>
  ((await world.rows('poster')).poster ?? []).map(({ point_id, task, code }) => [point_id, task, code])

test('one task of one point, then all of the district: what was printed keeps its code', async () => {
  const out = join(folder, 'new')
  const first = await yijia('--point', other, '--task', 'look', '--out', out)
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('1 张码牌写到') })
  expect(first.out).toContain('这些服务点还缺电话或开门时间，牌上就没有：演示二号点')
  expect(readFileSync(join(out, '码牌-A4.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  const [printed] = await codes()
  expect(printed?.slice(0, 2)).toEqual([other, 'look'])

  const all = await yijia('--all', '--size', 'A3', '--out', out, '--json')
  expect(JSON.parse(all.out)).toMatchObject({ sheets: 10, file: join(out, '码牌-A3.pdf'), lacking: ['演示二号点'] })
  expect(await codes()).toHaveLength(10)
  expect(await codes()).toContainEqual(printed)
})

test('a community is named by its code or its name', async () => {
  for (const community of ['C2', '黄葛社区']) {
    const said = await yijia('--community', community, '--task', 'rooms', '--out', folder, '--json')
    expect(JSON.parse(said.out)).toMatchObject({ sheets: 1 })
  }
})

const file = join(folder, 'file')
writeFileSync(file, '')
test.each([
  [['--all'], 2, '要写 --out'],
  [['--out', folder], 2, '--point、--community、--all 写一个'],
  [['--all', '--community', 'C1', '--out', folder], 2, '--point、--community、--all 写一个'],
  [['--all', '--task', 'dance', '--out', folder], 2, '--task 只能是'],
  [['--all', '--size', 'A5', '--out', folder], 2, 'A4'],
  [['--point', 'P9', '--out', folder], 1, '没有代码是 P9 的服务点'],
  [['--community', '月亮', '--out', folder], 1, '名单里没有 月亮 这个社区'],
  [['--community', 'C3', '--out', folder], 1, '这里还没有服务点'],
  [['--all', '--out', join(file, 'below')], 1, '写不了'],
])('%j exits with %s and a message', async (args, code, sentence) => {
  expect(await yijia(...args)).toMatchObject({ code, out: '', notes: expect.stringContaining(sentence) })
})
