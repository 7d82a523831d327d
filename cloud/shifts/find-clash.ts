import { NEAR_MINUTES } from '../../src/domain/signup/clash'
import { MINUTE_MS, toInstant } from '../../src/domain/time'
import { type ExpectedAt, listExpectedAt } from '../storage/shifts/expected-at'
import type { ShiftRow } from '../storage/shifts/shift-rows'
import type { Db } from '../storage/tables'

interface Asked {
  shift: ShiftRow
  personId: string
  now: string
}

/** Where the person is expected around the time of a shift, without their own place in it. */
export const expectedAround = async (db: Db, { shift, personId, now }: Asked): Promise<ExpectedAt[]> => {
  const aroundMs = NEAR_MINUTES * MINUTE_MS
  const from = toInstant(Date.parse(shift.startsAt) - aroundMs)
  const until = toInstant(Date.parse(shift.endsAt) + aroundMs)
  const expected = await listExpectedAt(db, personId, { from, until, now })
  return expected.filter(({ shiftId }) => shiftId !== shift.id)
}
