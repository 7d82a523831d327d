import type { NewMessage } from '../../src/domain/message/message'
import type { Clock } from '../platform/clock'
import { again } from '../storage/database/retry'
import { notify } from '../storage/messages/notify'
import { type Telling, endForgottenPresence, takeTellings } from '../storage/programmes/child-tellings'
import { takeClassReminders } from '../storage/programmes/class-reminders'
import type { Db, Tx } from '../storage/tables'
import { classMessage } from './class-messages'

interface Parts {
  db: Db
  clock: Clock
}

const DATES_MAX = 100
const TELLINGS_MAX = 500

/** Takes what is to be said and says it, in one transaction. @returns how many messages */
const sayOnce = ({ db }: Parts, now: string, take: (tx: Tx) => Promise<NewMessage[]>): Promise<number> =>
  again(() =>
    db.transaction().execute(async (tx) => {
      const messages = await take(tx)
      await notify(tx, messages, now)
      return messages.length
    }),
  )

/** Sends the reminders of tomorrow's classes, each once. @returns how many */
export const remindOfClasses = (parts: Parts): Promise<number> => {
  const now = parts.clock()
  return sayOnce(parts, now, async (tx) => {
    const due = await takeClassReminders(tx, now, DATES_MAX)
    return due.flatMap((one) =>
      classMessage(one, one.personId, 'class_reminder', { title: one.title, point: one.point, at: one.startsAt }),
    )
  })
}

const telling = (one: Telling): NewMessage[] => {
  const { title, at } = one
  if (one.what === 'came') return classMessage(one, one.personId, 'child_came', { title, at })
  return classMessage(one, one.personId, 'child_left', { title, at, how: one.isFetched ? 'fetched' : 'left' })
}

/** Tells guardians that their children came and left. @returns how many messages */
export const tellGuardians = (parts: Parts): Promise<number> => {
  const now = parts.clock()
  return sayOnce(parts, now, async (tx) => (await takeTellings(tx, now, TELLINGS_MAX)).flatMap(telling))
}

/** Ends the presence of past days that nobody ended. */
export const endForgotten = ({ db, clock }: Parts): Promise<number> =>
  again(() => db.transaction().execute((tx) => endForgottenPresence(tx, clock())))
