import { DISTRICT_ID } from '../../../src/domain/people/role'
import { readInbox } from '../../storage/messages/inbox'
import type { ChangeHandler } from '../handler'

/** Marks these messages of the caller as read, or all of them. Ids of other people's messages are ignored. */
export const inboxRead: ChangeHandler<'inbox.read'> = async ({ tx, person, now }, { ids }) => ({
  output: { unread: await readInbox(tx, person.personId, ids ?? null, now) },
  audit: [{ communityId: DISTRICT_ID, subjectId: person.personId }],
  messages: [],
})
