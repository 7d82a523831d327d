import { sql } from 'kysely'
import type { Tx } from '../tables'
import { isThere } from './gone'

/**
 * Keeps a person from being merged into another until the end of the transaction, so that a booking made for them stays
 * theirs. False: there is no such person.
 */
export const lockPersonShared = async (tx: Tx, personId: string): Promise<boolean> => {
  const { rows } = await sql`select from person where ${isThere(personId)} for share`.execute(tx)
  return rows.length > 0
}
