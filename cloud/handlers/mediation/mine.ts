import { limits } from '../../../src/contract/limits'
import { relationOf } from '../../../src/domain/mediation/may'
import { Failure } from '../../dispatch/answer'
import { showMediation } from '../../mediation/show-mediation'
import { listMediations } from '../../storage/mediation/mediation-rows'
import { isSampleDistrict } from '../../storage/points/district'
import type { ReadHandler } from '../handler'

/** The mediations in which the caller is a side or the mediator. */
export const mediationMine: ReadHandler<'mediation.mine'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated')
  const rows = await listMediations(db, person.personId, limits.complaintsMax)
  const theirs = rows.flatMap((row) => {
    const side = relationOf(person, row)
    return side ? [{ row, side }] : []
  })
  const mediations = await Promise.all(theirs.map(({ row, side }) => showMediation(db, row, side, now)))
  return { at: now, isSample: rows[0]?.isSample ?? (await isSampleDistrict(db)), mediations }
}
