import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run'

const folder = mkdtempSync(join(tmpdir(), 'yijia-plain-'))
const put = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
afterAll(() => rmSync(folder, { recursive: true }))

/** The error message of the failed command: the last line, after the location of the data. */
const said = async (variables: Record<string, string>, ...args: string[]): Promise<string> => {
  const notes: string[] = []
  const output = { out: () => undefined, note: (text: string) => void notes.push(text) }
  expect(await run(args, { variables, root: folder, now: () => '2026-11-24T02:00:00.000Z' }, output)).toBe(1)
  return notes.filter((note) => !note.startsWith('数据在')).join('\n')
}

test.each([
  ['postgres://a:secret@127.0.0.1:1/x', '连不上数据库 127.0.0.1:1：那里没有数据库在听。'],
  ['postgres://a:secret@no.such.host.invalid/x', '连不上数据库 no.such.host.invalid:5432：'],
  ['nonsense', '环境变量 DATABASE_URL 写得不对，DATABASE_URL 要像 postgres://'],
])('%s is reported in Chinese, with host and port and without a password', async (databaseUrl, sentence) => {
  const text = await said({ DATABASE_URL: databaseUrl }, 'points', 'export')
  expect(text).toContain(sentence)
  expect(text).not.toMatch(/secret|ECONN|ENOTFOUND|cannot/)
})

test('a data folder that is a file, and a folder where a file is expected, are named in the message', async () => {
  const [file, list] = [put('file', ''), put('c.json', '{"a":1}')]
  const places = put(
    'places.json',
    JSON.stringify({ meta: { district: '区' }, streets: [{ code: 'S', name: '街', communities: [] }] }),
  )
  expect(await said({ DATA_DIR: file }, 'communities', 'import', places)).toContain(
    `${join(file, 'city')}：路径中间有一个是文件`,
  )
  expect(await said({ DATA_DIR: folder }, 'communities', 'import', folder)).toBe(`${folder}：这是一个文件夹。`)
  expect(await said({ DATA_DIR: folder }, 'communities', 'import', list)).toBe(
    ['meta', 'streets'].map((key) => `c.json 里的 ${key}：没有这一项，格式见这个命令的 --help。`).join('\n'),
  )
})

test('files of the walking network are reported like all others', async () => {
  const none = join(folder, 'none.walk')
  expect(await said({}, 'walk', 'times', none, '--pairs', none)).toBe(`${none}：没有这个文件。`)
  expect(await said({}, 'walk', 'build', folder, '--out', none)).toBe(`${folder}：这是一个文件夹。`)
})
