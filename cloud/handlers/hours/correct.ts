import { minutesOfWholeShift, STEP_MINUTES } from '../../../src/domain/hours/served-minutes'
import type { Mark } from '../../../src/domain/hours/chain'
import { hoursWord } from '../../../src/domain/hours/words.zh'
import { message, type NewMessage } from '../../../src/domain/message/message'
import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { signupStateAt } from '../../../src/domain/signup/state'
import { settleShift } from '../../shifts/settle-shift'
import { appendEntries, lockHead } from '../../storage/hours/ledger'
import { findServedEntry, type ServedEntry } from '../../storage/hours/of-subject'
import { findPersonOf } from '../../storage/hours/subjects'
import { findShift } from '../../storage/shifts/shift-rows'
import { findSignup } from '../../storage/shifts/signup-rows'
import type { Tx } from '../../storage/tables'
import type { ChangeContext, ChangeHandler } from '../handler'

interface Correction {
  minutes: number
  reason: string
  now: string
}

/** The difference as a new entry, behind the locked head. @returns its rank */
const addDifference = async (
  tx: Tx,
  head: Mark,
  served: ServedEntry,
  { minutes, reason, now }: Correction,
): Promise<number> => {
  const { communityId, subject, signupId, shiftKind, title, point, day, startsAt, endsAt } = served
  const about = { communityId, subject, signupId, shiftKind, title, point, day, startsAt, endsAt }
  const difference = minutes - served.minutes
  const { n } = await appendEntries(tx, head, [
    { ...about, kind: 'correction', checkedOutBy: null, minutes: difference, reason, writtenAt: now },
  ])
  return n
}

const correctedMessage = (served: ServedEntry, personId: string | undefined, { minutes, reason }: Correction) => {
  const { communityId, signupId: subjectId, title, startsAt: at } = served
  if (personId === undefined) return []
  const data = { title, at, hours: hoursWord(minutes), reason }
  return [message('hours_corrected', { communityId, to: { personId }, subjectId, data })]
}

/**
 * The hours of a shift that has ended, in the ledger: also where the timer has not written them there yet. The shift is
 * locked where the signup still has this id.
 */
const entryOf = async ({ tx, person, now }: ChangeContext, signupId: string) => {
  const known = await findServedEntry(tx, signupId)
  const signup = known ? undefined : await findSignup(tx, signupId)
  if (!signup || signupStateAt(signup, now) !== 'served') return { known, settled: [] }
  const shift = await findShift(tx, signup.shiftId, now)
  if (!shift || !mayActFor(person, shift.communityId)) return { known, settled: [] }
  const settled = await settleShift({ tx, now }, shift)
  return { known: await findServedEntry(tx, signupId), settled }
}

const mayBeServed = (minutes: number, served: ServedEntry): boolean =>
  minutes >= 0 && minutes <= minutesOfWholeShift(served) && minutes % STEP_MINUTES === 0

/**
 * Corrects the hours of a shift. Hours belong to the community in whose ledger they stand, also when the point moved.
 */
export const hoursCorrect: ChangeHandler<'hours.correct'> = async (context, input) => {
  const { tx, person, clock } = context
  const { signupId, minutes } = input
  const { known, settled } = await entryOf(context, signupId)
  if (!known || !mayActFor(person, known.communityId)) throw new Refusal('not_found')
  const reason = input.reason.trim()
  if (reason === '') throw new Refusal('reason_missing')
  const personId = await findPersonOf(tx, known.communityId, known.subject)
  if (personId === person.personId) throw new Refusal('own_hours')
  if (!mayBeServed(minutes, known)) throw new Refusal('minutes_wrong')

  const head = await lockHead(tx, known.communityId)
  // Read again, because somebody else may have corrected them before the lock.
  const served = (await findServedEntry(tx, signupId)) ?? known
  const correction = { minutes, reason, now: clock() }
  const isSame = served.minutes === minutes
  const n = isSame ? served.n : await addDifference(tx, head, served, correction)
  const messages: NewMessage[] = [...settled, ...(isSame ? [] : correctedMessage(served, personId, correction))]
  const audit = [{ communityId: served.communityId, subjectId: served.signupId }]
  return { output: { minutes, n }, audit, messages }
}
