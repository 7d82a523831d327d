import type { SignedInRole } from '../cloud/storage/column-types'
import type { Db } from '../cloud/storage/tables'

/** Gives an identity this role and creates the person if needed. A real role needs an invite. */
export const appoint = (
  db: Db,
  identity: string,
  newPersonId: string,
  role: SignedInRole,
  communityId: number | null,
) =>
  db
    .insertInto('person')
    .values({ id: newPersonId, identity, role, community_id: communityId })
    .onConflict((on) => on.column('identity').doUpdateSet({ role, community_id: communityId }))
    .execute()
