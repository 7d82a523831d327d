import { type DataOf, message, type NewMessage } from '../../src/domain/message/message'
import type { TemplateKey } from '../../src/domain/message/templates'

interface About {
  programmeId: string
  communityId: number
}

/** A message to an account about a programme; none once the person is forgotten. */
export const classMessage = <K extends TemplateKey>(
  { programmeId: subjectId, communityId }: About,
  personId: string | null,
  key: K,
  data: DataOf<K>,
): NewMessage[] => (personId === null ? [] : [message(key, { communityId, to: { personId }, subjectId, data })])
