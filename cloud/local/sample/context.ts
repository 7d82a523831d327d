import type { Person } from '../../../src/domain/people/role'
import type { ChangeContext } from '../../handlers/handler'
import { cryptoRandom16 } from '../../platform/ids'
import type { Tx } from '../../storage/tables'

/** Calls handlers as somebody of the sample, with an earlier clock. */
export const contextOf = (tx: Tx, person: Person, now: string): ChangeContext => ({
  tx,
  person,
  now,
  clock: () => now,
  random16: cryptoRandom16,
})
