import type { Insertable } from 'kysely'
import type { Tables, Tx } from '../tables'

/** A photo of a case that everybody who may see the case sees: drawn, so nobody needs to look at it first. */
export const insertShownPhoto = async (
  tx: Tx,
  row: Omit<Insertable<Tables['file']>, 'purpose' | 'state'>,
): Promise<void> => {
  await tx
    .insertInto('file')
    .values({ ...row, purpose: 'complaint_photo', state: 'shown' })
    .execute()
}
