import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { TickNews, TickOrder } from './tick-process'

/**
 * One run of the timer that dies.
 * @param file made by `bundleServer('tick-process')`
 * @returns whom WeChat had notified by then, and whether the run had completed
 */
export const dieTicking = async (file: string, databaseUrl: string, order: TickOrder) => {
  const child = fork(file, [], { execArgv: [], env: { DATABASE_URL: databaseUrl, PATH: process.env.PATH } })
  const sent: string[] = []
  let isDone = false
  child.on('message', (news: TickNews) => {
    if (news.kind === 'ready') child.send(order)
    else if (news.kind === 'sent') sent.push(news.openid)
    else isDone = true
  })
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error('the run was to die, and ended otherwise')
  return { sent, isDone }
}
