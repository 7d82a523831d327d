import { compose } from '../../cloud/compose'
import { makeLog } from '../../cloud/platform/log'

/** The calls that are made at once, and the statement at which the process kills itself with SIGKILL. */
export interface CrowdOrder {
  calls: { call: unknown; identity: string }[]
  atStatement: number
}

/** `number`: the index of the call that is answered. */
export type CrowdNews = { kind: 'ready' } | { kind: 'answer'; number: number; answer: unknown }

const tell = (news: CrowdNews) => process.send?.(news)

/** A server that gets many calls at once and dies amid them. */
const main = () => {
  let left = Infinity
  const onStatement = () => {
    if (--left === 0) setImmediate(() => process.kill(process.pid, 'SIGKILL'))
  }
  const app = compose(process.env, { log: makeLog('silent'), onStatement })
  process.on('message', ({ calls, atStatement }: CrowdOrder) => {
    left = atStatement
    calls.forEach(({ call, identity }, number) => {
      void app.dispatch(call, identity).then((answer) => tell({ kind: 'answer', number, answer }))
    })
  })
  tell({ kind: 'ready' })
}

main()
