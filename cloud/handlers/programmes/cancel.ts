import { communityOf } from '../../../src/domain/id'
import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { classMessage } from '../../programmes/class-messages'
import { freeRooms } from '../../programmes/session-blocks'
import { settleDate } from '../../programmes/settle-all'
import { listAccountsOf } from '../../storage/programmes/accounts'
import { cancelDates } from '../../storage/programmes/cancel-writes'
import { findProgramme } from '../../storage/programmes/programme-rows'
import { listSessions, type SessionRow } from '../../storage/programmes/session-rows'
import type { ChangeHandler } from '../handler'

const isOver = ({ endsAt }: SessionRow, now: string): boolean => Date.parse(endsAt) <= Date.parse(now)
const takesPlace = ({ cancelReason }: SessionRow): boolean => cancelReason === null

/** The dates to cancel: one of them, or all that are not over. @throws Refusal */
const datesToCancel = (all: readonly SessionRow[], sessionId: string | undefined, now: string): SessionRow[] => {
  const wanted = sessionId === undefined ? all : all.filter(({ id }) => id === sessionId)
  if (wanted.length === 0) throw new Refusal('not_found')
  const standing = wanted.filter(takesPlace)
  if (standing.length === 0) throw new Refusal('already_done')
  const coming = standing.filter((one) => !isOver(one, now))
  if (coming.length === 0) throw new Refusal('programme_begun')
  return coming
}

/** Cancels a programme or one of its dates. It is locked, so nobody enrols meanwhile. What is over stays as it was. */
export const programmesCancel: ChangeHandler<'programmes.cancel'> = async (context, input) => {
  const { tx, person, now } = context
  const { programmeId, sessionId } = input
  const [communityId, reason, by] = [communityOf(programmeId), input.reason.trim(), person.personId]
  const programme = mayActFor(person, communityId) ? await findProgramme(tx, programmeId, now) : undefined
  if (!programme) throw new Refusal('not_found')
  if (reason === '') throw new Refusal('reason_missing')
  if (programme.cancelReason !== null) throw new Refusal('already_done')
  const all = await listSessions(tx, programmeId, now)
  const dates = datesToCancel(all, sessionId, now)
  const isWhole = sessionId === undefined || !all.some((one) => takesPlace(one) && !dates.includes(one))
  const sessionIds = dates.map(({ id }) => id)
  const accounts = await listAccountsOf(tx, programmeId, sessionIds)
  await cancelDates(tx, { programmeId, sessionIds, isWhole, reason, by, now })
  // A course begins later without its first date, so there may be time for an offer again.
  const settled = isWhole ? [] : await settleDate({ tx, now }, programme, dates[0]?.id ?? '')
  const data = { title: programme.title, at: dates[0]?.startsAt ?? now, reason }
  const about = { programmeId, communityId }
  const told = accounts.flatMap((personId) =>
    dates.length === 1
      ? classMessage(about, personId, 'class_cancelled', data)
      : classMessage(about, personId, 'class_all_cancelled', { ...data, dates: String(dates.length) }),
  )
  const messages = [...told, ...settled, ...(await freeRooms(context, dates, { by, reason }))]
  return { output: { cancelled: dates.length }, audit: [{ communityId, subjectId: programmeId }], messages }
}
