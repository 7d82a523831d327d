import { makeId } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { isCommunity } from '../../storage/people/me'
import { endMediator, insertMediator, findStaffThere } from '../../storage/mediation/mediators'
import type { ChangeHandler } from '../handler'

/** Appoints somebody as a mediator of a community, or revokes that. */
export const mediationAppoint: ChangeHandler<'mediation.appoint'> = async (
  context,
  { communityId, mediatorId, personId, name, isEnded },
) => {
  const { tx, person, now, random16 } = context
  if (!mayActFor(person, communityId) || !(await isCommunity(tx, communityId))) throw new Refusal('not_found')
  const audit = (subjectId: string) => [{ communityId, subjectId }]
  if (isEnded) {
    if (mediatorId === undefined || !(await endMediator(tx, communityId, mediatorId, now)))
      throw new Refusal('not_found')
    return { output: { mediatorId }, audit: audit(mediatorId), messages: [] }
  }
  const outsider = name?.trim() ?? ''
  if (personId === undefined && outsider === '') throw new Refusal('name_missing')
  refuseUnclear({ name })
  if (personId !== undefined) {
    const staff = await findStaffThere(tx, communityId, personId)
    if (!staff) throw new Refusal('not_found')
    if ((staff.name ?? '') === '') throw new Refusal('name_missing')
  }
  const id = makeId(communityId, random16())
  const isMade = await insertMediator(tx, communityId, {
    id,
    personId: personId ?? null,
    name: personId === undefined ? outsider : null,
  })
  if (!isMade) throw new Refusal('already_done')
  return { output: { mediatorId: id }, audit: audit(id), messages: [] }
}
