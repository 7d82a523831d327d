import type { NewMessage } from '../../src/domain/message/message'
import { enrolmentStateAt } from '../../src/domain/programmes/state'
import { type GroupOffer, groupOffers } from '../../src/domain/programmes/waitlist'
import { type EnrolmentRow, listUnsettled } from '../storage/programmes/enrolment-rows'
import { changeEnrolments, offerSeats } from '../storage/programmes/enrolment-writes'
import { findSeatsIn, type SeatsIn } from '../storage/programmes/seats-in'
import type { EnrolContext } from './context'
import type { Settled } from './settled'
import { settledMessages } from './settled-messages'

const seatsOf = (rows: readonly EnrolmentRow[]): number => rows.reduce((sum, { seats }) => sum + seats, 0)

/** Writes down what time has ended of a locked course or date. @returns who waits still, and the seats that are free */
const endRunOut = async ({ tx, now }: EnrolContext, seatsIn: SeatsIn) => {
  const unsettled = await listUnsettled(tx, seatsIn)
  const ended = unsettled.filter((one) => enrolmentStateAt(one, now) !== one.state)
  await changeEnrolments(
    tx,
    seatsIn.communityId,
    ended.map(({ id }) => ({ id, state: 'expired' })),
    { by: null, now },
  )
  const waiting = unsettled.filter((one) => one.state === 'waiting' && !ended.includes(one))
  const freed = seatsOf(ended.filter(({ state }) => state === 'offered'))
  return { ended, waiting, free: seatsIn.capacity - seatsIn.taken + freed }
}

/**
 * Settles a locked course or date: ends what time has ended, and holds free seats for who is in line, by the rules of the
 * waitlist. Works alike from the timer and from a caller.
 */
export const settleSeats = async (context: EnrolContext, seatsIn: SeatsIn): Promise<Settled> => {
  const { tx, now } = context
  const { ended, waiting: entries, free } = await endRunOut(context, seatsIn)
  const { startsAt, isCancelled } = seatsIn
  const wanted = isCancelled ? [] : groupOffers({ entries, free, startsAt, now })
  const offers: GroupOffer<EnrolmentRow>[] = []
  for (const offer of wanted) if (await offerSeats(tx, offer.entry, offer.until, now)) offers.push(offer)
  const offered = offers.map(({ entry }) => entry)
  const waiting = entries.filter((one) => !offered.includes(one))
  return { ended, offers, waiting, free: free - seatsOf(offered) }
}

/**
 * As {@link settleSeats}, of a locked programme.
 * @param session of a dropIn; without it the course
 * @returns the messages to send
 */
export const settleProgramme = async (
  context: EnrolContext,
  programme: { id: string },
  session?: { id: string } | null,
): Promise<NewMessage[]> => {
  const seatsIn = await findSeatsIn(context.tx, programme.id, session?.id ?? null)
  return seatsIn ? settledMessages(seatsIn, await settleSeats(context, seatsIn)) : []
}

/** What seats are in, as {@link settleProgramme} takes it. */
export const placeOf = ({
  programmeId,
  sessionId,
}: {
  programmeId: string
  sessionId: string | null
}): [programme: { id: string }, session: { id: string } | null] => [
  { id: programmeId },
  sessionId === null ? null : { id: sessionId },
]
