import { limits } from '../../../src/contract/limits'
import type { Output } from '../../../src/contract/schema/types'
import { mayActFor } from '../../../src/domain/people/role'
import { isFew } from '../../../src/domain/programmes/few'
import { Refusal } from '../../../src/domain/refusal'
import { atMinutes, shanghaiDay, toInstant } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { presentSession } from '../../present/programmes/present-programme'
import { firstCommunity, isSampleDistrict, listCommunities } from '../../storage/points/district'
import { listSheet, type SheetRow } from '../../storage/programmes/sheet-rows'
import type { ReadHandler } from '../handler'

const presentRow = (row: SheetRow, now: string): Output<'programmes.sheet'>['rows'][number] => {
  const { programme, session } = row
  const isCourse = programme.form === 'course'
  const taken = isCourse ? programme.taken : session.taken
  const startsAt = isCourse ? row.firstAt : session.startsAt
  return {
    sessionId: session.id,
    programmeId: programme.id,
    kind: programme.kind,
    form: programme.form,
    title: programme.title,
    teacher: programme.teacher,
    point: { id: programme.pointId, name: programme.point },
    session: presentSession(session),
    taken,
    capacity: isCourse ? programme.capacity : session.capacity,
    waiting: Date.parse(startsAt) > Date.parse(now) ? row.waiting : 0,
    here: row.here,
    came: row.came,
    away: row.away,
    isFew: isFew({ fewest: programme.fewest, taken, startsAt, isCancelled: session.cancelReason !== null }, now),
  }
}

/** The dates of a community on one day, for its staff. */
export const programmesSheet: ReadHandler<'programmes.sheet'> = async ({ db, person, now }, { day, communityId }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const wanted = communityId ?? person.communityId ?? (await firstCommunity(db))
  const community = (await listCommunities(db)).find(({ id }) => id === wanted)
  if (!community || !mayActFor(person, wanted)) throw new Refusal('not_found')
  const number = shanghaiDay(`${day}T00:00:00Z`)
  const rows = await listSheet(db, {
    communityId: wanted,
    now,
    from: toInstant(atMinutes(number, 0)),
    until: toInstant(atMinutes(number + 1, 0)),
    rowsMax: limits.programmesMax,
  })
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    communityId: wanted,
    community: community.name,
    rows: rows.map((row) => presentRow(row, now)),
  }
}
