import type { Insertable, Updateable } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tables, Tx } from '../tables'

export const insertMediation = (tx: Tx, row: Insertable<Tables['mediation']>) => tx.insertInto('mediation').values(row).execute()

/** Changes a mediation whose case is locked. */
export const changeMediation = (tx: Tx, mediationId: string, set: Updateable<Tables['mediation']>) =>
  tx
    .updateTable('mediation')
    .set(set)
    .where('community_id', '=', communityOf(mediationId))
    .where('id', '=', mediationId)
    .execute()

/** One more time to meet. @returns false when it was there already */
export const insertMeeting = async (tx: Tx, row: Insertable<Tables['mediation_meeting']>): Promise<boolean> => {
  const made = await tx
    .insertInto('mediation_meeting')
    .values(row)
    .onConflict((on) => on.columns(['community_id', 'mediation_id', 'at']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** What a side says to a time. @returns false where there is no such time */
export const answerMeeting = async (
  tx: Tx,
  mediationId: string,
  meetingId: string,
  set: Updateable<Tables['mediation_meeting']>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('mediation_meeting')
    .set(set)
    .where('community_id', '=', communityOf(mediationId))
    .where('mediation_id', '=', mediationId)
    .where('id', '=', meetingId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
