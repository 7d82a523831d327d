import { checkInWindow } from '../../../src/domain/check-in-window'
import { Failure } from '../../dispatch/answer'
import { presentShift } from '../../present/shifts/present-shift'
import { rosterRights } from '../../shifts/roster-rights'
import { findPointSign } from '../../storage/posters/check-in-poster'
import { findCodeSecret } from '../../storage/shifts/presence-rows'
import { findShift } from '../../storage/shifts/shift-rows'
import { countCame } from '../../storage/shifts/signup-rows'
import type { ReadHandler } from '../handler'

/** Where there is no address to open, only the product's own scan reads the code. */
const BARE = 'YJS:'

/** The codes that a screen at the shift shows, for so long that it needs no network meanwhile. */
export const shiftsScreen: ReadHandler<'shifts.screen'> = async ({ db, ports, person, now }, { shiftId }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const shift = await findShift(db, shiftId, now)
  rosterRights(shift, person, now)
  if (!shift) throw new Failure('not_found')
  const [secret, sign, came] = await Promise.all([
    findCodeSecret(db, shiftId),
    findPointSign(db, shift.pointId),
    countCame(db, shiftId),
  ])
  const address = sign === undefined || ports.posters.hosts.length === 0 ? null : ports.posters.qrText(sign)
  const { codesFrom } = await import('../../shifts/presence-code')
  const { from, until } = checkInWindow(shift.startsAt)
  return {
    at: now,
    isSample: shift.isSample,
    shift: presentShift(shift, now),
    came,
    checkInFrom: from,
    checkInUntil: until,
    codes: codesFrom(secret, now).map((code) => ({
      ...code,
      text: address === null ? `${BARE}${code.digits}` : `${address}?d=${code.digits}`,
    })),
  }
}
