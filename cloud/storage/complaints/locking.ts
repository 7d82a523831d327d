import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Statement } from '../database/statement'
import { isCard } from '../mediation/cards'

/**
 * Locks cases in the order of their ids, as `lockComplaint` does, and says how many there are.
 * @param keys rows of (community_id, id)
 */
const locking = (keys: RawBuilder<unknown>): Statement<number> => sql<number>`
  select count(*)::int from (
    select from complaint where (community_id, id) in (${keys}) order by id for no key update
  ) as held`

/** Locks one case, or two. */
export const lockingComplaints = (...complaintIds: readonly string[]): Statement<number> =>
  locking(sql.join(complaintIds.map((id) => sql`(${communityOf(id)}::int, ${id}::text)`)))

/** Locks the case of a mediation. */
export const lockingMediation = (mediationId: string): Statement<number> =>
  locking(sql`
    select community_id, complaint_id from mediation
    where community_id = ${communityOf(mediationId)} and id = ${mediationId}`)

/** Locks the case of the mediation that a card is for. @param code in the one way of writing */
export const lockingCard = (code: string): Statement<number> =>
  locking(sql`
    select mediation.community_id, mediation.complaint_id from mediation
    join mediation_card card on card.community_id = mediation.community_id and card.mediation_id = mediation.id
    where ${isCard(code)}`)
