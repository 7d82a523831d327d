import { message } from '../../src/domain/message/message'
import type { Clock } from '../platform/clock'
import { again } from '../storage/database/retry'
import { notify } from '../storage/messages/notify'
import { takeShiftReminders } from '../storage/shifts/reminders'
import type { Db } from '../storage/tables'

const REMINDERS_MAX = 200

/** Sends the reminders of tomorrow's shifts that are due, each once. @returns how many were sent */
export const remindOfShifts = async ({ db, clock }: { db: Db; clock: Clock }): Promise<number> => {
  const now = clock()
  const reminders = await again(() =>
    db.transaction().execute(async (tx) => {
      const taken = await takeShiftReminders(tx, now, REMINDERS_MAX)
      const messages = taken.map(({ communityId, personId, shiftId, title, point, startsAt: at }) =>
        message('shift_reminder', { communityId, to: { personId }, subjectId: shiftId, data: { title, point, at } }),
      )
      await notify(tx, messages, now)
      return taken
    }),
  )
  return reminders.length
}
