import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '../../test/postgres/database'

const folder = mkdtempSync(join(tmpdir(), 'yijia-bin-'))
let databaseUrl = ''
beforeAll(async () => {
  databaseUrl = await createDatabase()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The built command as an operator calls it. */
const yijia = (...args: string[]) =>
  new Promise<{ code: number | string; out: string; notes: string }>((resolve) => {
    const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: folder }
    execFile('node', ['bin/yijia.mjs', ...args], { env }, (error, out, notes) => {
      resolve({ code: error?.code ?? 0, out, notes })
    })
  })

test('exits with 0 when it succeeds, 1 when it fails and 2 for wrong use', async () => {
  expect(await yijia('migrate', '--json')).toMatchObject({
    code: 0,
    out: expect.stringContaining('"ran":[]'),
    notes: '',
  })
  expect(await yijia('points', 'import', '/nowhere.csv')).toMatchObject({ code: 1, out: '' })
  expect(await yijia('points', 'improt')).toMatchObject({ code: 2, out: '' })
  expect((await yijia('--version')).out).toMatch(/^yijia\/\d+\.\d+\.\d+ /)
  const help = await yijia('points', 'import', '--help')
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('周一至周五 9:00-12:00') })
}, 60_000)
