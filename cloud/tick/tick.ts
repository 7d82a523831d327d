import type { Clock } from '../platform/clock'
import type { Random16 } from '../platform/ids'
import { initialsOf } from '../platform/initials'
import type { Log } from '../platform/log'
import type { Ports } from '../platform/ports'
import { forgetOldAudit } from '../storage/audit/audit-upkeep'
import { forgetOldMessages } from '../storage/messages/message-upkeep'
import { forgetOldBookings } from '../storage/rooms/due'
import { fillInitials, forgetOldCalls } from '../storage/upkeep'
import type { Db } from '../storage/tables'
import { remind, settleRooms } from '../rooms/tick'
import { forgetOldComplaints, workOnComplaints } from '../complaints/tick'
import { deliverDue } from '../messages/deliver'
import { notifyByWechat } from '../messages/notify-by-wechat'

export interface TickParts {
  db: Db
  clock: Clock
  random16: Random16
  log: Log
  ports: Pick<Ports, 'messages'>
}

/** What one run has done, by job. */
export interface TickDone {
  /** Rooms. */
  settled: number
  /** Rooms in which it failed; the log says why. */
  unsettled: number
  reminded: number
  /** Cases in which something was to be done and was. */
  complaints: number
  /** Cases in which it failed; the log says why. */
  complaintsFailed: number
  delivered: number
  notifiedByWechat: number
  initialsFilled: number
}

/** What the timer does, every few minutes: each job may run twice, and in two processes at once. */
export const makeTick =
  ({ ports, ...parts }: TickParts) =>
  async (): Promise<TickDone> => {
    const { db, clock } = parts
    const rooms = await settleRooms(parts)
    const reminded = await remind(parts)
    const complaints = await workOnComplaints(parts)
    const delivered = await deliverDue(parts)
    const notifiedByWechat = await notifyByWechat({ ...parts, ...ports.messages })
    await forgetOldCalls(db, clock())
    await forgetOldMessages(db, clock())
    await forgetOldBookings(db, clock())
    await forgetOldComplaints(parts)
    await forgetOldAudit(db)
    return {
      ...rooms,
      ...complaints,
      reminded,
      delivered,
      notifiedByWechat,
      initialsFilled: await fillInitials(db, initialsOf),
    }
  }
