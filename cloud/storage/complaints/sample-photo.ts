import type { Insertable } from 'kysely'
import type { Tables, Tx } from '../tables'

/** A generated photo of a sample complaint, visible to everybody who may see the complaint: it needs no review. */
export const insertShownPhoto = async (
  tx: Tx,
  row: Omit<Insertable<Tables['file']>, 'purpose' | 'state'>,
): Promise<void> => {
  await tx
    .insertInto('file')
    .values({ ...row, purpose: 'complaint_photo', state: 'shown' })
    .execute()
}
