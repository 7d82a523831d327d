import { inviteCode, inviteEnd } from '../../../src/domain/people/invite'
import { Refusal } from '../../../src/domain/refusal'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { lockAssignedMediation } from '../../mediation/lock-mediation'
import { endCards, insertCard } from '../../storage/mediation/cards'
import { changeMediation } from '../../storage/mediation/write-mediation'
import type { ChangeHandler } from '../handler'

/** Makes a card for the other side's door. The code is shown here and never again; it replaces any earlier card. */
export const mediationInvite: ChangeHandler<'mediation.invite'> = async (
  { tx, person, now, random16 },
  { mediationId, otherDoor },
) => {
  const { row } = await lockAssignedMediation(tx, person, mediationId)
  if (row.state !== 'open') throw new Refusal('mediation_over')
  if (row.otherId !== null) throw new Refusal('already_done')
  refuseUnclear({ otherDoor })
  await endCards(tx, row.id, now)
  const [card, expiresAt] = [inviteCode(random16()), inviteEnd(now)]
  await insertCard(tx, row.id, card, expiresAt)
  await changeMediation(tx, row.id, { other_door: otherDoor.trim() })
  return { output: { card, expiresAt }, audit: [{ communityId: row.communityId, subjectId: row.id }], messages: [] }
}
