import { limits } from '../../../src/contract/limits'
import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { atMinutes, dayName, shanghaiDay, toInstant } from '../../../src/domain/time'
import { mondayOf } from '../../../src/domain/shifts/week'
import { Failure } from '../../dispatch/answer'
import { presentShiftRow } from '../../present/shifts/present-shift'
import { firstCommunity, isSampleDistrict, listCommunities } from '../../storage/points/district'
import { listSheet } from '../../storage/shifts/sheet-rows'
import type { ReadHandler } from '../handler'

const WEEK_DAYS = 7
/** The first day that the contract can name: a Saturday. */
const FIRST_DAY = shanghaiDay('2000-01-01T00:00:00Z')

/** The shifts of a community in a week, for its staff. */
export const shiftsSheet: ReadHandler<'shifts.sheet'> = async ({ db, person, now }, { day, communityId }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const wanted = communityId ?? person.communityId ?? (await firstCommunity(db))
  const community = (await listCommunities(db)).find(({ id }) => id === wanted)
  if (!community || !mayActFor(person, wanted)) throw new Refusal('not_found')
  const monday = mondayOf(shanghaiDay(`${day}T00:00:00Z`))
  const first = Math.max(monday, FIRST_DAY)
  const rows = await listSheet(db, {
    communityId: wanted,
    now,
    from: toInstant(atMinutes(first, 0)),
    until: toInstant(atMinutes(monday + WEEK_DAYS, 0)),
    rowsMax: limits.listRowsMax,
  })
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    communityId: wanted,
    community: community.name,
    from: dayName(first),
    rows: rows.map((row) => ({
      ...presentShiftRow(row, now),
      leader: row.leader,
      seriesId: row.seriesId,
      cancelled: row.cancelReason,
      waiting: Date.parse(row.startsAt) > Date.parse(now) ? row.waiting : 0,
      came: row.came,
      leftLate: row.leftLate,
    })),
  }
}
