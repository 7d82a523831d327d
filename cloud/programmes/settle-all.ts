import type { NewMessage } from '../../src/domain/message/message'
import { listUnsettledIn } from '../storage/programmes/due'
import type { ProgrammeRow } from '../storage/programmes/programme-rows'
import type { EnrolContext } from './context'
import { placeOf, settleProgramme } from './settle-programme'

/**
 * Settles all of a locked programme in which somebody waits or has an offer: the course, or dates of a dropIn.
 * @returns the messages to send
 */
export const settleAll = async (context: EnrolContext, programmeId: string): Promise<NewMessage[]> => {
  const messages: NewMessage[] = []
  for (const place of await listUnsettledIn(context.tx, programmeId))
    messages.push(...(await settleProgramme(context, ...placeOf(place))))
  return messages
}

/**
 * Settles what a changed date of a locked programme bears upon: its own seats, or those of its course.
 * @returns the messages to send
 */
export const settleDate = async (
  context: EnrolContext,
  { id: programmeId, form }: Pick<ProgrammeRow, 'id' | 'form'>,
  sessionId: string,
): Promise<NewMessage[]> => {
  if (form === 'open') return []
  return settleProgramme(context, ...placeOf({ programmeId, sessionId: form === 'course' ? null : sessionId }))
}
