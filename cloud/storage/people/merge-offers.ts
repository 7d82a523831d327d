import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/** A record without WeChat, kept from others until the transaction ends. */
export interface LockedRecord {
  name: string | null
  phone: string | null
  homeCommunityId: number | null
}

/** @returns undefined for somebody with WeChat, or already merged */
export const lockRecord = async (tx: Tx, personId: string): Promise<LockedRecord | undefined> => {
  const { rows } = await sql<LockedRecord>`
    select name, phone, home_community_id as "homeCommunityId" from person
    where id = ${personId} and identity is null and merged_into is null for no key update`.execute(tx)
  return rows[0]
}

/** The one person with WeChat and this number, verified; null where there is none or more than one. */
export const duplicateByPhone = async (tx: Tx, phone: string): Promise<string | null> => {
  const [one, other] = await tx
    .selectFrom('person')
    .select('id')
    .where('phone', '=', phone)
    .where('phone_verified_by', 'is not', null)
    .where('identity', 'is not', null)
    .limit(2)
    .execute()
  return one && !other ? one.id : null
}

interface NewOffer {
  communityId: number
  id: string
  fromPersonId: string
  intoPersonId: string
  madeBy: string
  at: string
  expiresAt: string
}

/** Makes an offer, unless the same one is open. The record must be locked. An open one to somebody else ends. */
export const offerMerge = async (tx: Tx, offer: NewOffer): Promise<{ expiresAt: string; isNew: boolean }> => {
  const open = await tx
    .selectFrom('merge_offer')
    .select(['into_person_id', 'expires_at'])
    .where('from_person_id', '=', offer.fromPersonId)
    .where('state', '=', sql.lit('open'))
    .executeTakeFirst()
  const isSame = open !== undefined && open.into_person_id === offer.intoPersonId && open.expires_at > offer.at
  if (isSame) return { expiresAt: open.expires_at, isNew: false }
  await endOffersOf(tx, offer.fromPersonId, offer.at)
  await tx
    .insertInto('merge_offer')
    .values({
      community_id: offer.communityId,
      id: offer.id,
      from_person_id: offer.fromPersonId,
      into_person_id: offer.intoPersonId,
      made_by: offer.madeBy,
      made_at: offer.at,
      expires_at: offer.expiresAt,
      state: 'open',
    })
    .execute()
  return { expiresAt: offer.expiresAt, isNew: true }
}

const endOffersOf = (tx: Tx, fromPersonId: string, at: string) =>
  tx
    .updateTable('merge_offer')
    .set({ state: 'expired', answered_at: at })
    .where('from_person_id', '=', fromPersonId)
    .where('state', '=', sql.lit('open'))
    .execute()

/** An offer to this person. Read without a lock: a concurrent duplicate call may still answer it. */
export const findOffer = (tx: Tx, offerId: string, intoPersonId: string) =>
  tx
    .selectFrom('merge_offer')
    .select(['from_person_id', 'state', 'expires_at'])
    .where('community_id', '=', communityOf(offerId))
    .where('id', '=', offerId)
    .where('into_person_id', '=', intoPersonId)
    .executeTakeFirst()

/** Answers an offer. False when it was answered already; waits while that answer is being written. */
export const answerOffer = async (
  tx: Tx,
  offerId: string,
  state: 'merged' | 'refused',
  at: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('merge_offer')
    .set({ state, answered_at: at })
    .where('community_id', '=', communityOf(offerId))
    .where('id', '=', offerId)
    .where('state', '=', sql.lit('open'))
    .executeTakeFirst()
  return numUpdatedRows > 0
}
