import { limits } from '../../src/contract/limits'
import type { MediationSide } from '../../src/domain/complaint/present/mediation-facts'
import type { Person } from '../../src/domain/role'
import { Failure } from '../answer'
import { showMediation } from '../complaints/show-mediation'
import { isMediator } from '../complaints/sides'
import { listMediations, type MediationRow } from '../storage/complaints/mediation-rows'
import { isSampleDistrict } from '../storage/district'
import type { ReadHandler } from './handler'

const sideOf = (row: MediationRow, person: Person): MediationSide | null => {
  if (row.otherId === person.personId) return 'other'
  if (row.firstId === person.personId) return 'first'
  return isMediator(row, person) ? 'mediator' : null
}

/** The mediations in which the caller is a side or was asked to help. */
export const mediationMine: ReadHandler<'mediation.mine'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated')
  const rows = await listMediations(db, person.personId, limits.complaintsMax)
  const theirs = rows.flatMap((row) => {
    const side = sideOf(row, person)
    return side ? [{ row, side }] : []
  })
  const mediations = await Promise.all(theirs.map(({ row, side }) => showMediation(db, row, side, now)))
  return { at: now, isSample: rows[0]?.isSample ?? (await isSampleDistrict(db)), mediations }
}
