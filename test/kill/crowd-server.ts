import { compose } from '../../cloud/compose'
import { makeLog } from '../../cloud/platform/log'

/**
 * The calls that are made at once, and the statement at which the process kills itself with SIGKILL: at the latest when
 * all calls are answered, because how many statements they take depends on who waits for whom.
 */
export interface CrowdOrder {
  calls: { call: unknown; identity: string }[]
  atStatement: number
  /** What the clock says; the real one without it. */
  now?: string
}

/** `number`: the index of the call that is answered. */
export type CrowdNews = { kind: 'ready' } | { kind: 'answer'; number: number; answer: unknown }

const tell = (news: CrowdNews) => new Promise<void>((resolve) => process.send?.(news, () => resolve()))
const die = () => process.kill(process.pid, 'SIGKILL')

/** A server that gets many calls at once and dies amid them. */
const main = () => {
  let left = Infinity
  let said: string | undefined
  const clock = () => said ?? new Date().toISOString()
  const onStatement = () => {
    if (--left === 0) setImmediate(die)
  }
  const app = compose(process.env, { log: makeLog('silent'), clock, onStatement })
  process.on('message', ({ calls, atStatement, now }: CrowdOrder) => {
    said = now
    left = atStatement
    const answered = calls.map(async ({ call, identity }, number) =>
      tell({ kind: 'answer', number, answer: await app.dispatch(call, identity) }),
    )
    void Promise.all(answered).then(die)
  })
  void tell({ kind: 'ready' })
}

main()
