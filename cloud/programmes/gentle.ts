import { communityOf } from '../../src/domain/id'
import { answerUntil, askedUntil, isToAsk } from '../../src/domain/programmes/gentle'
import type { Clock } from '../platform/clock'
import { again } from '../storage/database/retry'
import { notify } from '../storage/messages/notify'
import { freeUnanswered, listUnanswered, lockQuietSeats, writeAsked } from '../storage/programmes/gentle-rows'
import { lockingProgrammes } from '../storage/programmes/locking'
import type { Db } from '../storage/tables'
import { classMessage } from './class-messages'

interface Parts {
  db: Db
  clock: Clock
}

/** Asks who was away three times in a row without a word whether they still want the seat. @returns how many seats */
export const askQuiet = async ({ db, clock }: Parts): Promise<number> => {
  const now = clock()
  return again(() =>
    db.transaction().execute(async (tx) => {
      const quiet = (await lockQuietSeats(tx, now)).filter((seat) => isToAsk({ ...seat, askedAt: null }))
      if (quiet.length === 0) return 0
      await writeAsked(tx, quiet, now)
      const until = answerUntil(now)
      // Two children of one account in one course are one question.
      const asked = [...new Map(quiet.map((seat) => [seat.enrolmentId, seat])).values()]
      const messages = asked.flatMap((seat) =>
        classMessage(seat, seat.personId, 'class_asked', { title: seat.title, at: seat.nextAt, until }),
      )
      await notify(tx, messages, now)
      return quiet.length
    }),
  )
}

/** Frees the seats about which nobody has answered, each programme in its own transaction. @returns how many seats */
export const freeQuiet = async ({ db, clock }: Parts): Promise<number> => {
  let count = 0
  const programmeIds = await db.transaction().execute((tx) => listUnanswered(tx, askedUntil(clock())))
  for (const programmeId of programmeIds) {
    count += await again(() =>
      db.transaction().execute(async (tx) => {
        await lockingProgrammes({ programmeId }).execute(tx)
        const now = clock()
        const one = { programmeId, communityId: communityOf(programmeId) }
        const freed = await freeUnanswered(tx, one, { askedBefore: askedUntil(now), now })
        const messages = freed.flatMap(({ personId, title, at }) =>
          classMessage(one, personId, 'class_lost', { title, at, how: 'asked' }),
        )
        await notify(tx, messages, now)
        return freed.reduce((sum, { seats }) => sum + seats, 0)
      }),
    )
  }
  return count
}
