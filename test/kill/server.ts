import { emptyCertificates, emptyPrinter } from '../records/empty-printer'
import { noFiles } from '../../cloud/platform/ports'
import { compose } from '../../cloud/compose'
import { makeLog } from '../../cloud/platform/log'

/** When this process kills itself with SIGKILL: at its nth statement, or when the answer is ready but not yet sent. */
export type Death = { atStatement: number } | { atAnswer: true }

export interface Order {
  call: unknown
  identity: string
  death: Death
  /** What the clock says; the real one without it. */
  now?: string
}

/** `answer` is what would have been sent; the phone never gets it. */
export type News = { kind: 'ready' } | { kind: 'answer'; answer: unknown }

const tell = (news: News) => new Promise<void>((resolve) => process.send?.(news, () => resolve()))
const die = () => process.kill(process.pid, 'SIGKILL')

/** A server that kills itself while it answers one call. */
const main = async () => {
  let left = Infinity
  let said: string | undefined
  const clock = () => said ?? new Date().toISOString()
  const onStatement = () => {
    // The statement is still sent: PostgreSQL may execute it, but no process is left to receive the result.
    if (--left === 0) setImmediate(die)
  }
  const store = { put: () => Promise.resolve() }
  const [printer, certificates] = [() => emptyPrinter(store), () => emptyCertificates(store)]
  const files = () => ({
    ...noFiles,
    addresses: { of: async (refs: readonly string[]) => refs.map((ref) => `/${ref}`) },
  })
  const app = compose(process.env, { log: makeLog('silent'), clock, onStatement, printer, certificates, files })
  process.on('message', ({ call, identity, death, now }: Order) => {
    said = now
    if ('atStatement' in death) left = death.atStatement
    void app
      .dispatch(call, identity)
      .then((answer) => tell({ kind: 'answer', answer }))
      .then(die)
  })
  await tell({ kind: 'ready' })
}

void main()
