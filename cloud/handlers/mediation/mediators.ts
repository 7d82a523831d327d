import { limits } from '../../../src/contract/limits'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { Failure } from '../../dispatch/answer'
import { listMediators } from '../../storage/mediation/mediators'
import type { ReadHandler } from '../handler'

/** The mediators of a community: the caller's own, or for an admin the one that is named. */
export const mediationMediators: ReadHandler<'mediation.mediators'> = async ({ db, person }, input) => {
  if (!person) throw new Failure('unauthenticated')
  const communityId = input.communityId ?? person.communityId
  if (communityId === null || !mayActFor(person, communityId)) throw new Refusal('not_found')
  const rows = await listMediators(db, communityId, limits.mediatorsMax)
  return { mediators: rows.map(({ id, name, phoneEnd, personId }) => ({ id, name, phoneEnd, personId })) }
}
