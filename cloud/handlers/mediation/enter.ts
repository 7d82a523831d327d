import { normalInviteCode } from '../../../src/domain/people/invite'
import { Refusal } from '../../../src/domain/refusal'
import { lockCard } from '../../mediation/lock-card'
import { showChanged } from '../../mediation/show-mediation'
import { isNoOtherSide, seenBySide } from '../../mediation/sides'
import { toOther } from '../../mediation/stop-mediations'
import { toFirst, toWorker } from '../../mediation/notices'
import { spendCard } from '../../storage/mediation/cards'
import type { MediationRow } from '../../storage/mediation/mediation-rows'
import { changeMediation } from '../../storage/mediation/write-mediation'
import type { ChangeHandler } from '../handler'

/**
 * The first side has stopped it since the last round. Only the person entering is affected, and they are notified with
 * the next round.
 */
const isLeft = ({ state }: MediationRow): boolean => state === 'stopped'

/**
 * Enters a mediation with a card, which makes the caller its other side. Entering again with a card one has used is
 * allowed.
 */
export const mediationEnter: ChangeHandler<'mediation.enter'> = async ({ tx, person, now }, input) => {
  const code = normalInviteCode(input.card)
  if (code === null) throw new Refusal('card_wrong')
  const { row, card } = await lockCard(tx, code)
  const { personId } = person
  const audit = [{ communityId: row.communityId, subjectId: row.id }]
  if (card.usedAt !== null && row.otherId === personId) {
    return { output: await showChanged(tx, row, 'other', now), audit, messages: [] }
  }
  if (isNoOtherSide(row, person)) throw new Refusal('card_own')
  if (card.usedAt !== null) throw new Refusal('card_used')
  const isOver =
    card.endedAt !== null ||
    seenBySide(row, 'other', now).state === 'stopped' ||
    Date.parse(card.expiresAt) <= Date.parse(now)
  if (isOver) throw new Refusal('card_expired')
  if (row.otherId !== null) throw new Refusal('card_used')

  await spendCard(tx, code, now)
  await changeMediation(tx, row.id, { other_id: personId })
  const messages = isLeft(row)
    ? toOther({ ...row, otherId: personId }, 'first', now)
    : [...toFirst(row), ...toWorker(row, personId)]
  return { output: await showChanged(tx, row, 'other', now), audit, messages }
}
