import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { endTask } from '../../storage/points/tasks'
import type { ChangeHandler } from '../handler'

/** The staff have checked; a resident's next "closed" opens a new task. */
export const tasksDone: ChangeHandler<'tasks.done'> = async ({ tx, person, now }, { taskId, found }) => {
  const communityId = communityOf(taskId)
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const { isTask, isEnded } = await endTask(tx, taskId, found, now)
  if (!isTask) throw new Refusal('not_found')
  if (!isEnded) throw new Refusal('already_done')
  return { output: { doneAt: now }, audit: [{ communityId, subjectId: taskId }], messages: [] }
}
