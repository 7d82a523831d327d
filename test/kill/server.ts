import { compose } from '../../cloud/compose'
import { makeLog } from '../../cloud/platform/log'

/** When this process ends itself by SIGKILL: at its nth statement, or with the answer ready and not yet sent. */
export type Death = { atStatement: number } | { atAnswer: true }

export interface Order {
  call: unknown
  identity: string
  death: Death
}

/** `answer` is what would have gone out; the phone never sees it. */
export type News = { kind: 'ready' } | { kind: 'answer'; answer: unknown }

const tell = (news: News) => new Promise<void>((resolve) => process.send?.(news, () => resolve()))
const die = () => process.kill(process.pid, 'SIGKILL')

/** A server that answers one call and does not survive it. */
const main = async () => {
  let left = Infinity
  const onStatement = () => {
    // The statement still goes out: PostgreSQL may do it, but nobody is left to hear.
    if (--left === 0) setImmediate(die)
  }
  const app = compose(process.env, { log: makeLog('silent'), onStatement })
  process.on('message', ({ call, identity, death }: Order) => {
    if ('atStatement' in death) left = death.atStatement
    void app
      .dispatch(call, identity)
      .then((answer) => tell({ kind: 'answer', answer }))
      .then(die)
  })
  await tell({ kind: 'ready' })
}

void main()
