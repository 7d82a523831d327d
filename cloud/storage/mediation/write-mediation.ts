import type { Insertable, Updateable } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tables, Tx } from '../tables'

export const insertMediation = (tx: Tx, row: Insertable<Tables['mediation']>) =>
  tx.insertInto('mediation').values(row).execute()

/** Changes a mediation whose complaint is locked. */
export const changeMediation = (tx: Tx, mediationId: string, set: Updateable<Tables['mediation']>) =>
  tx
    .updateTable('mediation')
    .set(set)
    .where('community_id', '=', communityOf(mediationId))
    .where('id', '=', mediationId)
    .execute()

/** Adds a meeting time to a mediation whose complaint is locked. */
export const insertMeeting = (tx: Tx, row: Insertable<Tables['mediation_meeting']>) =>
  tx.insertInto('mediation_meeting').values(row).execute()

/** Changes a meeting time of a mediation whose complaint is locked. */
export const changeMeeting = async (
  tx: Tx,
  mediationId: string,
  meetingId: string,
  set: Updateable<Tables['mediation_meeting']>,
): Promise<void> => {
  await tx
    .updateTable('mediation_meeting')
    .set(set)
    .where('community_id', '=', communityOf(mediationId))
    .where('mediation_id', '=', mediationId)
    .where('id', '=', meetingId)
    .execute()
}
