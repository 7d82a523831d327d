import { limits } from '../../../src/contract/limits'
import { nuisanceState } from '../../../src/domain/complaints/nuisance'
import { toGcj02 } from '../../../src/domain/crs'
import { Failure } from '../../dispatch/answer'
import { listNuisances } from '../../storage/complaints/nuisances'
import type { ReadHandler } from '../handler'
import { toCentimetre } from './to-centimetre'

/** Public nuisances around a position, which is used for the search and not stored. */
export const complaintsNearby: ReadHandler<'complaints.nearby'> = async ({ db, person, now }, { position }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const about = { position: toCentimetre(toGcj02(position)), personId: person.personId, now }
  const found = await listNuisances(db, about, limits.nuisancesMax)
  return { at: now, nuisances: found.map((one) => ({ ...one, state: nuisanceState(one.state) })) }
}
