import { compose } from '../../cloud/compose'
import { makeLog } from '../../cloud/platform/log'
import type { MessageSender } from '../../cloud/platform/messages'
import { makeTick } from '../../cloud/tick/tick'

/** When this process kills itself with SIGKILL: at its nth statement, or while a message is at WeChat, answered or not. */
export type TickDeath = { atStatement: number } | { atSending: 'before' | 'after' }

export interface TickOrder {
  death: TickDeath
  /** What the clock says. */
  now: string
}

/** `sent`: WeChat has this message, whether or not the process got the answer. */
export type TickNews = { kind: 'ready' } | { kind: 'sent'; openid: string } | { kind: 'done' }

const tell = (news: TickNews) => new Promise<void>((resolve) => process.send?.(news, () => resolve()))
const die = () => process.kill(process.pid, 'SIGKILL')
const never = () => new Promise<never>(() => undefined)

/** A run of the timer that kills itself. */
const main = async () => {
  let left = Infinity
  const onStatement = () => {
    if (--left === 0) setImmediate(die)
  }
  process.on('message', ({ death, now }: TickOrder) => {
    if ('atStatement' in death) left = death.atStatement
    const sender: MessageSender = {
      ready: async () => undefined,
      send: async ({ openid }) => {
        if ('atSending' in death && death.atSending === 'before') {
          die()
          await never()
        }
        await tell({ kind: 'sent', openid })
        if ('atSending' in death) {
          die()
          await never()
        }
        return { state: 'sent', note: null }
      },
    }
    const messages = { sender, templateIds: { answer: 'T1' } }
    const app = compose(process.env, { log: makeLog('silent'), onStatement, clock: () => now, ports: { messages } })
    void makeTick(app)()
      .then(() => tell({ kind: 'done' }))
      .then(die)
  })
  await tell({ kind: 'ready' })
}

void main()
