import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { CrowdNews, CrowdOrder } from './crowd-server'

/**
 * Starts a server process that gets many calls at once and kills itself amid them.
 * @param file made by `bundleServer('crowd-server')`
 * @returns the answers that it gave before, by the index of the call
 */
export const dieInCrowd = async (
  file: string,
  databaseUrl: string,
  order: CrowdOrder,
): Promise<Map<number, unknown>> => {
  const env = { DATABASE_URL: databaseUrl, PATH: process.env.PATH, RATE_LIMIT_PER_MINUTE: '100000' }
  const child = fork(file, [], { execArgv: [], env })
  const answers = new Map<number, unknown>()
  child.on('message', (news: CrowdNews) => {
    if (news.kind === 'ready') child.send(order)
    else answers.set(news.number, news.answer)
  })
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error('the server was to die, and ended otherwise')
  return answers
}
