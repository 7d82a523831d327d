import type { FileState } from './file'
import { message, type NewMessage } from './message/message'

/** What is told about a photo. `subject`: the name of the point it shows. */
export interface ToldFile {
  id: string
  communityId: number
  ownerId: string
  pointId: string
  subject: string
}

/** Whom to tell when a photo has come into a state: workers that one waits for them, its owner that it was refused. */
export const newsOf = (state: FileState, { id, communityId, ownerId, pointId, subject }: ToldFile): NewMessage[] => {
  const data = { subject }
  if (state === 'held') return [message('photo_held', { communityId, to: { role: 'worker' }, subjectId: id, data })]
  if (state !== 'refused') return []
  return [message('photo_refused', { communityId, to: { personId: ownerId }, subjectId: pointId, data })]
}
