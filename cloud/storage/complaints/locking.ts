import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Statement } from '../database/statement'
import { isCard } from '../mediation/cards'

/**
 * Locks complaints in the order of their ids, as `lockComplaint` does, and counts them.
 * @param keys rows of (community_id, id)
 */
const locking = (keys: RawBuilder<unknown>): Statement<number> => sql<number>`
  select count(*)::int from (
    select from complaint where (community_id, id) in (${keys}) order by id for no key update
  ) as locked`

/** Locks one or two complaints. */
export const lockingComplaints = (...complaintIds: readonly string[]): Statement<number> =>
  locking(sql.join(complaintIds.map((id) => sql`(${communityOf(id)}::int, ${id}::text)`)))

/** Locks the complaint of a mediation. */
export const lockingMediation = (mediationId: string): Statement<number> =>
  locking(sql`
    select community_id, complaint_id from mediation
    where community_id = ${communityOf(mediationId)} and id = ${mediationId}`)

/** Locks the complaint of the mediation that a card is for. @param code in canonical spelling */
export const lockingCard = (code: string): Statement<number> =>
  locking(sql`
    select mediation.community_id, mediation.complaint_id from mediation
    join mediation_card card on card.community_id = mediation.community_id and card.mediation_id = mediation.id
    where ${isCard(code)}`)
