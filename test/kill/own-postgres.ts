import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A PostgreSQL that the test may kill. Databases created from now on are created there. */
export const startOwnPostgres = async () => {
  const child = fork(join(__dirname, '../postgres/server.mjs'), ['durable'], { execArgv: [] })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  process.env.TEST_DATABASE_URL = url
  const order = async (name: 'crash' | 'start') => {
    child.send(name)
    await once(child, 'message')
  }
  return {
    /** SIGKILL to its first process; the others end when they notice that it is gone. */
    crash: () => order('crash'),
    /** On the same data, which it recovers first. */
    start: () => order('start'),
    stop: async () => {
      child.send('stop')
      await once(child, 'exit')
    },
  }
}
