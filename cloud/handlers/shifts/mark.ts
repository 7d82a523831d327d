import type { NewMessage } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { markTime, stateAfterMark } from '../../../src/domain/shifts/presence'
import { signupStateAt } from '../../../src/domain/signup/state'
import { recordServed } from '../../hours/record-served'
import { presentRosterRow } from '../../present/shifts/present-roster'
import { rosterRights } from '../../shifts/roster-rights'
import { freeTimeOf, settleShift } from '../../shifts/settle-shift'
import { findRosterRow, type RosterRow } from '../../storage/shifts/roster-rows'
import { findShift, type ShiftRow } from '../../storage/shifts/shift-rows'
import { changeSignups, expectAgain, type SignupChange } from '../../storage/shifts/signup-writes'
import type { ChangeContext, ChangeHandler } from '../handler'

/**
 * Writes the change down.
 * @returns the messages to send
 * @throws Refusal `shift_clash_other` for an absent person who is expected elsewhere by now
 */
const write = async ({ tx, person, now }: ChangeContext, row: RosterRow, change: SignupChange, shift: ShiftRow) => {
  const comesBack = row.state === 'absent' && change.state !== 'absent'
  const messages = comesBack ? await freeTimeOf({ tx, now }, row.personId, shift) : []
  if (comesBack && !(await expectAgain(tx, row.id))) throw new Refusal('shift_clash_other')
  await changeSignups(tx, [change], { communityId: shift.communityId, by: person.personId, now })
  return messages
}

/**
 * Marks somebody on the roster. The shift is locked. Once it has ended, who is marked as come has served until the end.
 */
export const shiftsMark: ChangeHandler<'shifts.mark'> = async (context, { signupId, act, at: said }) => {
  const { tx, person, now } = context
  const at = markTime(said, now)
  const row = await findRosterRow(tx, signupId)
  const shift = row && (await findShift(tx, row.shiftId, now))
  const { isStaff } = rosterRights(shift, person, now)
  if (!shift || !row || row.personId === null) throw new Refusal('not_found')
  if (row.personId === person.personId) throw new Refusal('own_mark')
  const { communityId } = shift
  const state = stateAfterMark(row, act, at, now)
  if (state === null) throw new Refusal('mark_wrong')
  const messages: NewMessage[] = []
  if (state !== signupStateAt(row, now)) {
    const presence = state === 'checkedIn' || state === 'served' ? { presence: { at, by: 'mark' } as const } : {}
    messages.push(...(await write(context, row, { id: signupId, state, ...presence }, shift)))
  }
  messages.push(...(await settleShift({ tx, now }, shift)))
  if (state === 'served') await recordServed({ tx, now }, shift, [signupId])
  const after = (await findRosterRow(tx, signupId)) ?? row
  return {
    output: presentRosterRow(after, { person, isStaff }, now),
    audit: [{ communityId, subjectId: signupId }],
    messages,
  }
}
