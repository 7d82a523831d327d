import { limits } from '../../src/contract/limits'
import type { MediationSide } from '../../src/domain/complaint/present/mediation-facts'
import { Failure } from '../answer'
import { showMediation } from '../complaints/show-mediation'
import { listMediations, type MediationRow } from '../storage/complaints/mediation-rows'
import { isSampleDistrict } from '../storage/district'
import type { ReadHandler } from './handler'

const sideOf = (row: MediationRow, personId: string): MediationSide => {
  if (row.otherId === personId) return 'other'
  return row.firstId === personId ? 'first' : 'mediator'
}

/** The mediations in which the caller is a side or was asked to help. */
export const mediationMine: ReadHandler<'mediation.mine'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated')
  const rows = await listMediations(db, person.personId, limits.complaintsMax)
  const mediations = await Promise.all(rows.map((row) => showMediation(db, row, sideOf(row, person.personId), now)))
  return { at: now, isSample: rows[0]?.isSample ?? (await isSampleDistrict(db)), mediations }
}
