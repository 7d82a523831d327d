import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { confirmPoint } from '../../storage/points/points'
import type { ChangeHandler } from '../handler'

/** Residents see the role of whoever confirmed it and not the person, because staff have no public names yet. */
const BY = { worker: '社区工作者', manager: '社区负责人', admin: '区里' } as const

/** A worker of the community confirms that the data of a point is correct today. */
export const pointsConfirm: ChangeHandler<'points.confirm'> = async ({ tx, person, now }, { pointId }) => {
  const communityId = communityOf(pointId)
  const { role } = person
  if (!mayActFor(person, communityId) || (role !== 'worker' && role !== 'manager' && role !== 'admin')) {
    throw new Refusal('not_found')
  }
  const isPoint = await confirmPoint(tx, pointId, BY[role], now)
  if (!isPoint) throw new Refusal('not_found')
  return { output: { confirmedAt: now }, audit: [{ communityId, subjectId: pointId }], messages: [] }
}
