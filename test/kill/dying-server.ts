import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { News, Order } from './server'

/** Bundles a process into a temporary folder. @param entry a file of this folder */
export const bundleServer = (entry = 'server') => {
  const folder = mkdtempSync(join(tmpdir(), 'yijia-kill-'))
  const file = join(folder, `${entry}.cjs`)
  execFileSync(process.execPath, [join(__dirname, 'bundle.mjs'), entry, file])
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * Starts a server process that kills itself while it answers one call.
 * @returns the answer that it had ready when it died; undefined if it did not get that far
 */
export const dieAnswering = async (file: string, databaseUrl: string, order: Order): Promise<unknown> => {
  const child = fork(file, [], { execArgv: [], env: { DATABASE_URL: databaseUrl, PATH: process.env.PATH } })
  let answer: unknown
  child.on('message', (news: News) => {
    if (news.kind === 'ready') child.send(order)
    else answer = news.answer
  })
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error('the server was to die, and ended otherwise')
  return answer
}
