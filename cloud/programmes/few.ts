import { message } from '../../src/domain/message/message'
import type { Clock } from '../platform/clock'
import { again } from '../storage/database/retry'
import { notify } from '../storage/messages/notify'
import { takeFew } from '../storage/programmes/few-rows'
import type { Db } from '../storage/tables'

const FEW_MAX = 100

/** Tells the workers of a community once that too few come to something that begins within three days. */
export const tellOfFew = async ({ db, clock }: { db: Db; clock: Clock }): Promise<number> => {
  const now = clock()
  return again(() =>
    db.transaction().execute(async (tx) => {
      const few = await takeFew(tx, now, FEW_MAX)
      const messages = few.map(({ communityId, sessionId: subjectId, title, startsAt: at, taken, fewest }) => {
        const data = { title, at, taken: String(taken), fewest: String(fewest) }
        return message('class_few', { communityId, to: { role: 'worker' }, subjectId, data })
      })
      await notify(tx, messages, now)
      return few.length
    }),
  )
}
