import { communityOf } from '../../../src/domain/id'
import type { NewMessage } from '../../../src/domain/message/message'
import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { shiftMessage } from '../../shifts/shift-messages'
import { findShift } from '../../storage/shifts/shift-rows'
import { listLaterOfSeries, markCancelled } from '../../storage/shifts/shift-writes'
import { listLiveSignups } from '../../storage/shifts/signup-rows'
import { changeSignups } from '../../storage/shifts/signup-writes'
import type { Tx } from '../../storage/tables'
import type { ChangeHandler } from '../handler'

interface Ending {
  reason: string
  by: string
  now: string
}

/** Ends all signups of a cancelled shift. @returns a message to each person */
const endSignups = async (tx: Tx, shiftId: string, { reason, by, now }: Ending): Promise<NewMessage[]> => {
  const shift = await findShift(tx, shiftId, now)
  if (!shift) return []
  const live = await listLiveSignups(tx, shiftId)
  const ends = live.map(({ id }) => ({ id, state: 'cancelled' as const }))
  await changeSignups(tx, ends, { communityId: shift.communityId, by, now })
  const data = { title: shift.title, at: shift.startsAt, reason }
  return live.flatMap(({ personId }) => shiftMessage(shift, personId, 'shift_cancelled', data))
}

/** Cancels a shift, or with all later ones of its series. They are locked. One that has begun is over by itself. */
export const shiftsCancel: ChangeHandler<'shifts.cancel'> = async ({ tx, person, now }, input) => {
  const { shiftId, isWholeSeries = false } = input
  const [communityId, reason] = [communityOf(shiftId), input.reason.trim()]
  const shift = mayActFor(person, communityId) ? await findShift(tx, shiftId, now) : undefined
  if (!shift) throw new Refusal('not_found')
  if (reason === '') throw new Refusal('reason_missing')
  if (Date.parse(shift.startsAt) <= Date.parse(now)) throw new Refusal('shift_started')
  const later = isWholeSeries && shift.seriesId !== null ? await listLaterOfSeries(tx, shiftId) : []
  const wanted = [...new Set([shiftId, ...later])]
  const shiftIds = await markCancelled(tx, { communityId, shiftIds: wanted, reason, now })
  if (shiftIds.length === 0) throw new Refusal('already_done')
  const messages: NewMessage[] = []
  for (const id of shiftIds) messages.push(...(await endSignups(tx, id, { reason, by: person.personId, now })))
  return {
    output: { cancelled: shiftIds.length },
    audit: shiftIds.map((subjectId) => ({ communityId, subjectId })),
    messages,
  }
}
