import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/** The stored hash of a card's code. */
const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

/** A condition on `mediation_card card`: it has this code, in canonical spelling. */
export const isCard = (code: string): RawBuilder<boolean> => sql<boolean>`card.code_hash = ${hashOf(code)}`

/** Invalidates the unused cards of a mediation. */
export const endCards = (tx: Tx, mediationId: string, now: string) =>
  tx
    .updateTable('mediation_card')
    .set({ ended_at: now })
    .where('community_id', '=', communityOf(mediationId))
    .where('mediation_id', '=', mediationId)
    .where('used_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()

/** @param code in canonical spelling; its hash is stored */
export const insertCard = (tx: Tx, mediationId: string, code: string, expiresAt: string) =>
  tx
    .insertInto('mediation_card')
    .values({
      code_hash: hashOf(code),
      community_id: communityOf(mediationId),
      mediation_id: mediationId,
      expires_at: expiresAt,
      used_at: null,
      ended_at: null,
    })
    .execute()

export interface CardRow {
  mediationId: string
  expiresAt: string
  usedAt: string | null
  endedAt: string | null
}

/** A card by its code. To use it, lock the complaint of its mediation first and read the card again. */
export const findCard = (tx: Tx, code: string): Promise<CardRow | undefined> =>
  tx
    .selectFrom('mediation_card')
    .select(['mediation_id as mediationId', 'expires_at as expiresAt', 'used_at as usedAt', 'ended_at as endedAt'])
    .where('code_hash', '=', hashOf(code))
    .executeTakeFirst()

export const spendCard = (tx: Tx, code: string, now: string) =>
  tx.updateTable('mediation_card').set({ used_at: now }).where('code_hash', '=', hashOf(code)).execute()
