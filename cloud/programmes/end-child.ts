import type { NewMessage } from '../../src/domain/message/message'
import type { Clock } from '../platform/clock'
import { type ChildSeat, listChildSeats } from '../storage/programmes/child-rows'
import { deleteChild, lockGuardian } from '../storage/programmes/child-writes'
import { findEnrolment } from '../storage/programmes/enrolment-rows'
import { lockingProgrammes } from '../storage/programmes/locking'
import type { Tx } from '../storage/tables'
import { giveBackSeat } from './give-back-seat'
import { placeOf, settleProgramme } from './settle-programme'

interface Ending {
  /** How many seats ended. */
  ended: number
  /** In which programmes. */
  programmeIds: string[]
  messages: NewMessage[]
}

/** Each thing once, in the order of the seats. */
const onceEach = (seats: readonly ChildSeat[], idOf: (seat: ChildSeat) => string): ChildSeat[] => [
  ...new Map(seats.map((seat) => [idOf(seat), seat])).values(),
]

/**
 * Ends everything about a child of an account: its seats, so that others in line get them; when it was where; its row. Its
 * locks come in the order of all of programmes: the person, then programmes by id. Nobody enrols the child meanwhile,
 * because that locks the person, too.
 */
export const endChild = async (
  { tx, clock }: { tx: Tx; clock: Clock },
  personId: string,
  childId: string,
): Promise<Ending> => {
  await lockGuardian(tx, personId)
  const programmes = onceEach(await listChildSeats(tx, childId, clock()), ({ programmeId }) => programmeId)
  for (const { programmeId } of programmes) await lockingProgrammes({ programmeId }).execute(tx)
  const now = clock()
  const seats = await listChildSeats(tx, childId, now)
  const messages: NewMessage[] = []
  for (const { enrolmentId, seat } of seats) {
    const enrolment = await findEnrolment(tx, enrolmentId)
    if (enrolment) await giveBackSeat({ tx, now }, enrolment, { seat, by: personId })
  }
  const places = onceEach(seats, ({ programmeId, sessionId }) => sessionId ?? programmeId)
  for (const place of places) messages.push(...(await settleProgramme({ tx, now }, ...placeOf(place))))
  await deleteChild(tx, { personId, childId })
  return { ended: seats.length, programmeIds: programmes.map(({ programmeId }) => programmeId), messages }
}
