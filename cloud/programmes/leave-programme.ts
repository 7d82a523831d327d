import type { NewMessage } from '../../src/domain/message/message'
import { findEnrolment } from '../storage/programmes/enrolment-rows'
import { lockingProgrammes } from '../storage/programmes/locking'
import { listLiveOf } from '../storage/programmes/of-person'
import type { EnrolContext } from './context'
import { giveBackAll } from './give-back-seat'
import { placeOf, settleProgramme } from './settle-programme'

/** Gives back all seats of a person in a programme, at any time. @returns the messages to the waitlist */
export const leaveProgramme = async (
  context: EnrolContext,
  personId: string,
  programmeId: string,
): Promise<NewMessage[]> => {
  await lockingProgrammes({ programmeId }).execute(context.tx)
  const messages: NewMessage[] = []
  for (const { id, sessionId } of await listLiveOf(context.tx, { programmeId, personId })) {
    const enrolment = await findEnrolment(context.tx, id)
    if (enrolment) await giveBackAll(context, enrolment, personId)
    messages.push(...(await settleProgramme(context, ...placeOf({ programmeId, sessionId }))))
  }
  return messages
}
