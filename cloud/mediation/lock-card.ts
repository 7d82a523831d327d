import { Refusal } from '../../src/domain/refusal'
import { lockComplaint } from '../storage/complaints/complaint-rows'
import { type CardRow, findCard } from '../storage/mediation/cards'
import { findMediation, type MediationRow } from '../storage/mediation/mediation-rows'
import type { Tx } from '../storage/tables'

/**
 * A card and its mediation, with the complaint locked: of two people who hold the same card the second finds it used.
 * @throws Refusal `card_wrong`
 */
export const lockCard = async (tx: Tx, code: string): Promise<{ row: MediationRow; card: CardRow }> => {
  const seen = await findCard(tx, code)
  const mediation = seen && (await findMediation(tx, seen.mediationId))
  if (!mediation || !(await lockComplaint(tx, mediation.complaintId))) throw new Refusal('card_wrong')
  const [row, card] = [await findMediation(tx, mediation.id), await findCard(tx, code)]
  if (!row || !card) throw new Refusal('card_wrong')
  return { row, card }
}
