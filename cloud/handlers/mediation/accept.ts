import { mediationMay } from '../../../src/domain/mediation/present/mediation'
import { Refusal } from '../../../src/domain/refusal'
import { lockMediation } from '../../mediation/lock-mediation'
import { showChanged } from '../../mediation/show-mediation'
import { seenBySide } from '../../mediation/sides'
import { toEverybodyElse } from '../../mediation/notices'
import { changeMediation } from '../../storage/mediation/write-mediation'
import type { ChangeHandler } from '../handler'

/** A side accepts, having read its rights; or an invited mediator accepts. */
export const mediationAccept: ChangeHandler<'mediation.accept'> = async (
  context,
  { mediationId, hasReadRights, forSide },
) => {
  const { tx, person, now } = context
  const { row, side } = await lockMediation(tx, person, mediationId, forSide)
  if (side === 'staff') throw new Refusal('not_found')
  const seen = seenBySide(row, side, now)
  if (seen.state !== 'open') throw new Refusal('mediation_over')
  if (!mediationMay(seen, side).accept) throw new Refusal('already_done')
  if (!hasReadRights) throw new Refusal('rights_unread')

  if (side === 'mediator') await changeMediation(tx, row.id, { mediator_accepted_at: now })
  else if (side === 'first') await changeMediation(tx, row.id, { first_in_at: now })
  else await changeMediation(tx, row.id, { other_in_at: now })
  return {
    output: await showChanged(tx, row, forSide === undefined ? side : 'staff', now),
    audit: [{ communityId: row.communityId, subjectId: row.id }],
    messages: toEverybodyElse(row, { side, personId: person.personId, now }),
  }
}
