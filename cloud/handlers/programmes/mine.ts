import { limits } from '../../../src/contract/limits'
import { OWN_DATES_MAX } from '../../../src/domain/programmes/programme'
import { dayStart } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { presentOwn } from '../../present/programmes/present-own'
import { presentProgrammeRow } from '../../present/programmes/present-programme-row'
import { isSampleDistrict } from '../../storage/points/district'
import { listProgrammes } from '../../storage/programmes/listed-rows'
import { listOwnDates } from '../../storage/programmes/own-dates'
import { listComingEnrolments, listPastEnrolments } from '../../storage/programmes/own-programmes'
import type { ReadHandler } from '../handler'

const any = { communityId: undefined, pointId: undefined, kind: undefined, born: undefined }

/** The caller's seats with the dates from today on, and the programmes that they lead. */
export const programmesMine: ReadHandler<'programmes.mine'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const { personId, role } = person
  const today = dayStart(now)
  const rowsMax = limits.programmesMax
  const [coming, past, leading] = await Promise.all([
    listComingEnrolments(db, { personId, now, rowsMax }),
    listPastEnrolments(db, { personId, now, rowsMax }),
    role === 'resident' ? [] : listProgrammes(db, { ...any, leaderId: personId }, { from: today, now, rowsMax }),
  ])
  const ids = [...coming, ...past].map(({ id }) => id)
  const shown = { from: today, now, datesMax: OWN_DATES_MAX, staysMax: limits.staysMax }
  const dates = await listOwnDates(db, ids, shown)
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    coming: coming.map((row) => presentOwn(row, dates, now)),
    past: past.map((row) => presentOwn(row, dates, now)),
    leading: leading.map((row) => presentProgrammeRow(row, now)),
  }
}
