import { enrolmentStateAt, givenUp, isLive } from '../../src/domain/programmes/state'
import type { EnrolmentRow } from '../storage/programmes/enrolment-rows'
import { changeEnrolments, endSeat } from '../storage/programmes/enrolment-writes'
import type { EnrolContext } from './context'

interface GivingBack {
  seat: number
  /** Null: time does it. */
  by: string | null
}

/** Ends all the seats of an enrolment as given up. The programme must be locked. @returns false where none stands */
export const giveBackAll = async (
  { tx, now }: EnrolContext,
  enrolment: EnrolmentRow,
  by: string | null,
): Promise<boolean> => {
  const state = enrolmentStateAt(enrolment, now)
  if (!isLive(state)) return false
  await changeEnrolments(tx, enrolment.communityId, [{ id: enrolment.id, state: givenUp[state] }], { by, now })
  return true
}

/**
 * Gives one seat of an enrolment back; the last one that stands ends it. The programme must be locked, and settled
 * afterwards.
 * @returns false where it does not stand
 */
export const giveBackSeat = async (
  context: EnrolContext,
  enrolment: EnrolmentRow,
  { seat, by }: GivingBack,
): Promise<boolean> => {
  const standing = enrolment.list.filter((one) => one.isLive)
  if (!standing.some((one) => one.seat === seat)) return false
  if (standing.length === 1) return giveBackAll(context, enrolment, by)
  return isLive(enrolmentStateAt(enrolment, context.now)) && endSeat(context.tx, enrolment, seat, context.now)
}
