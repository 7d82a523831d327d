import { makeId } from '../../src/domain/id'
import type { Random16 } from '../platform/ids'
import type { NewCall } from '../storage/messages/call-todos'

/** A call for the list of a community. */
export const newCall = (
  communityId: number,
  { personId, outboxId, template, data }: Omit<NewCall, 'communityId' | 'id'>,
  random16: Random16,
): NewCall => ({ communityId, id: makeId(communityId, random16()), personId, outboxId, template, data })
