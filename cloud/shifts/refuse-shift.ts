import { Refusal, type RefusalCode } from '../../src/domain/refusal'
import { OTHER_SHIFTS_MAX } from '../../src/domain/shifts/shift'
import type { SignupContext } from '../signup/context'
import { listOtherShifts } from '../storage/shifts/other-shifts'
import type { ShiftRow } from '../storage/shifts/shift-rows'

/** A refusal by a shift that is closed to a person, with what they could join instead. */
export const shiftRefusal = async (
  { tx, now }: SignupContext,
  code: RefusalCode,
  { shift, personId }: { shift: ShiftRow; personId: string },
): Promise<Refusal> => {
  const otherShifts = await listOtherShifts(tx, { shift, personId, now, rowsMax: OTHER_SHIFTS_MAX })
  return new Refusal(code, otherShifts.length > 0 ? { otherShifts } : {})
}
