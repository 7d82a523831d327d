import { sql } from 'kysely'
import { FORGOTTEN_NAME } from '../../../src/domain/hours/masked-name'
import type { Merge } from '../people/merge'
import type { Tx } from '../tables'

/** Subjects and certificates become the person's; entries name nobody and stay as they are. */
export const mergeHours: Merge = {
  moved: [
    { table: 'hours_subject', column: 'person_id' },
    { table: 'certificate', column: 'person_id' },
  ],
}

/**
 * Forgets whose a person's entries are: the ledger stays whole and leads to nobody. Their certificates are revoked,
 * since nobody can say any more whom they are about.
 */
export const eraseHours = async (tx: Tx, personId: string): Promise<void> => {
  await sql`delete from hours_subject where person_id = ${personId}`.execute(tx)
  await sql`
    update certificate set person_id = null, masked_name = ${FORGOTTEN_NAME}, is_revoked = true
    where person_id = ${personId}`.execute(tx)
}
