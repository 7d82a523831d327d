import type { NewMessage } from '../../src/domain/message/message'
import type { Tx } from './tables'

/** Writes messages into the outbox, with the change they tell of. A method's handler returns them instead. */
export const tell = async (tx: Tx, messages: readonly NewMessage[], now: string): Promise<void> => {
  if (messages.length === 0) return
  const rows = messages.map(({ communityId, to, template, subjectId, data, dueAt }) => ({
    community_id: communityId,
    to_role: 'role' in to ? to.role : null,
    to_person_id: 'personId' in to ? to.personId : null,
    template,
    subject_id: subjectId,
    data: JSON.stringify(data),
    due_at: dueAt ?? now,
  }))
  await tx.insertInto('outbox').values(rows).execute()
}
