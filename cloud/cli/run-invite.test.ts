import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../../test/factories'
import { run } from './run'

const folder = mkdtempSync(join(tmpdir(), 'yijia-invite-'))
const fileOf = (name: string): string => join(folder, name)
const put = (name: string, text: string): string => {
  writeFileSync(fileOf(name), text)
  return fileOf(name)
}

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

const yijia = async (...args: string[]) => {
  const [out, notes]: [string[], string[]] = [[], []]
  const surroundings = { variables: { DATABASE_URL: world.databaseUrl }, root: folder, now: () => TUESDAY_TEN }
  const output = { out: (text: string) => void out.push(text), note: (text: string) => void notes.push(text) }
  const code = await run(['invite', ...args], surroundings, output)
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}
const accept = (who: string, code: string) => world.call(who, 'roles.accept', { code }, newKey())

test('the first admin’s code is printed to standard output only, and works once', async () => {
  const { code, out } = await yijia('--role', 'admin')
  expect(code).toBe(0)
  expect(out).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
  const who = await world.newPerson()
  expect(await accept(who, out)).toMatchObject({ ok: true, output: { role: 'admin' } })
  expect((await world.rows('invite')).invite).toMatchObject([{ made_by: null, role: 'admin', name: '区管理员' }])
  expect(await yijia('--role', 'admin')).toMatchObject({ code: 1, notes: expect.stringContaining('换一个 --name') })
  expect(await yijia('--role', 'admin', '--name', '演示副处长')).toMatchObject({ code: 0 })
})

test('a lost code stops working when another is made', async () => {
  const ask = async () =>
    JSON.parse((await yijia('--role', 'manager', '--community', 'C2', '--json')).out) as { code: string }
  const [lost, { code, ...rest }] = [(await ask()).code, await ask()]
  expect(rest).toEqual({ role: 'manager', expiresAt: '2026-12-01T02:00:00.000Z' })
  expect(await accept(await world.newPerson(), lost)).toMatchObject({ error: { code: 'code_expired' } })
  expect(await accept(await world.newPerson(), code)).toMatchObject({ output: { community: { id: 2 } } })
})

test('a bulk invite writes a report by line with the codes, readable by its owner only', async () => {
  const csv = put(
    'staff.csv',
    '\ufeff姓名,社区,身份,电话\r\n演示小谭,石板坡,社区工作者,000-1234-5678\r\n演示某,月亮社区,worker,\r\n',
  )
  const out = fileOf('codes.csv')
  const first = await yijia('--csv', csv, '--out', out)
  expect(first.code).toBe(0)
  expect(first.out).toContain('第 3 行 演示某 不对 没有叫“月亮社区”的社区')
  expect(first.out).toContain('邀请了 1 人，已经邀请过 0 人，不对的 1 行。')
  const [header, line] = readFileSync(out, 'utf8').replace('\ufeff', '').split('\n')
  expect([header, line]).toEqual([
    '行,姓名,结果,邀请码,原因',
    expect.stringMatching(/^2,演示小谭,邀请了,[0-9A-Z-]{11},$/),
  ])
  expect(statSync(out).mode & 0o077).toBe(0)
  expect(JSON.parse((await yijia('--csv', csv, '--json')).out)).toMatchObject({ invited: 0, already: 1, wrong: 1 })
  expect(await accept(await world.newPerson(), line?.split(',')[3] ?? '')).toMatchObject({ output: { role: 'worker' } })
})

test.each([
  [[], 2, '要写 --role 或者 --csv'],
  [['--role', 'king'], 2, '选项 --role 只能是 worker、manager、admin'],
  [['--role', 'admin', '--csv', 'a.csv'], 2, '--csv 不能和 --role'],
  [['--role', 'admin', '--out', 'a.csv'], 2, '--out 只和 --csv 一起写'],
  [['--role', 'worker'], 1, '社区工作者要写 --community'],
  [['--role', 'worker', '--community', '月亮'], 1, '没有叫“月亮”的社区'],
  [['--role', 'admin', '--community', 'C1'], 1, '不写 --community'],
  [['--role', 'admin', '--phone', '12'], 1, '电话号码“12”不对'],
  [['--role', 'admin', '--name', ' '], 1, '--name 要有 1 到 20 个字'],
  [['--role', 'admin', '--name', '演示\u202e'], 1, '--name 里有看不见的符号'],
  [['--csv', put('wrong.csv', 'a,b\n')], 1, 'wrong.csv：第一行要有 姓名、社区、身份'],
])('%j exits with %s and a message', async (args, code, sentence) => {
  const before = await world.rows('invite')
  expect(await yijia(...args)).toMatchObject({ code, out: '', notes: expect.stringContaining(sentence) })
  expect(await world.rows('invite')).toEqual(before)
})
