import type { NewMessage } from '../../src/domain/message/message'
import type { ProgrammeRow } from '../storage/programmes/programme-rows'
import { listSessions } from '../storage/programmes/session-rows'
import type { EnrolContext } from './context'
import { settleProgramme } from './settle-programme'

/**
 * Settles all that a locked programme has seats in: the course, or each date to come of a dropIn.
 * @returns the messages to send
 */
export const settleAll = async (
  context: EnrolContext,
  programme: Pick<ProgrammeRow, 'id' | 'form'>,
): Promise<NewMessage[]> => {
  if (programme.form === 'open') return []
  if (programme.form === 'course') return settleProgramme(context, programme)
  const { tx, now } = context
  const messages: NewMessage[] = []
  for (const session of await listSessions(tx, programme.id, now)) {
    const isToCome = session.cancelReason === null && Date.parse(session.endsAt) > Date.parse(now)
    if (isToCome) messages.push(...(await settleProgramme(context, programme, session)))
  }
  return messages
}
