import { limits } from '../../../src/contract/limits'
import { canHappen } from '../../../src/domain/complaints/state'
import { stateNow } from '../../../src/domain/complaints/state-now'
import { TICKET_MS } from '../../../src/domain/files/file'
import { communityOf, makeId } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { toInstant } from '../../../src/domain/time'
import { lockOwnOrStaffComplaint } from '../../complaints/lock-complaint'
import { findComplaintPhotos } from '../../storage/complaints/photos'
import { cloudPathOf, insertComplaintTicket, insertTicket } from '../../storage/files/files'
import type { ChangeContext, ChangeHandler, PrepareHandler } from '../handler'

/** Signing calls the network, so it is done before the transaction, which may wait for the database only. */
export const prepareTicket: PrepareHandler<'files.ticket'> = async (context, { subjectId }) => {
  const { ports, person, now, random16 } = context
  const fileId = makeId(communityOf(subjectId), random16())
  const until = toInstant(Date.parse(now) + TICKET_MS)
  return { fileId, until, ticket: await ports.files.tickets.issue(fileId, person.personId, until) }
}

/**
 * The reporter and the staff may add photos as long as the complaint takes any. The row is locked, so that two
 * concurrent uploads cannot both take the sixth slot.
 */
const assertTakesPhoto = async ({ tx, person, now }: ChangeContext, complaintId: string): Promise<void> => {
  const row = await lockOwnOrStaffComplaint(tx, person, complaintId)
  if (!canHappen('add', stateNow(row, now))) throw new Refusal('wrong_state')
  if ((await findComplaintPhotos(tx, complaintId, now)).places === 0) throw new Refusal('too_many_photos')
}

/** Gives an upload ticket: to staff for a photo of a point of theirs, to a reporter for one of their complaint. */
export const filesTicket: ChangeHandler<'files.ticket'> = async (context, input, { fileId, until, ticket }) => {
  const { tx, person, now } = context
  const { purpose, subjectId, bytes } = input
  const communityId = communityOf(subjectId)
  if (purpose === 'point_photo' && !mayActFor(person, communityId)) throw new Refusal('not_found')
  if (purpose === 'complaint_photo') await assertTakesPhoto(context, subjectId)
  if (bytes > limits.fileBytesMax) throw new Refusal('file_too_big')
  const row = {
    community_id: communityId,
    id: fileId,
    owner_id: person.personId,
    purpose,
    subject_id: subjectId,
    state: 'ticketed' as const,
    made_at: now,
    ticket_until: until,
  }
  if (purpose === 'complaint_photo') await insertComplaintTicket(tx, row)
  else if (!(await insertTicket(tx, row))) throw new Refusal('not_found')
  return {
    output: { fileId, ticket, cloudPath: cloudPathOf(fileId), expiresAt: until },
    audit: [{ communityId, subjectId: fileId }],
    messages: [],
  }
}
