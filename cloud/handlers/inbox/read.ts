import { DISTRICT_ID } from '../../../src/domain/people/role'
import { readInbox } from '../../storage/messages/inbox'
import type { ChangeHandler } from '../handler'

/** The caller has seen these messages, or all there are. Another one's id is nothing to them. */
export const inboxRead: ChangeHandler<'inbox.read'> = async ({ tx, person, now }, { ids }) => ({
  output: { unread: await readInbox(tx, person.personId, ids ?? null, now) },
  audit: [{ communityId: DISTRICT_ID, subjectId: person.personId }],
  messages: [],
})
