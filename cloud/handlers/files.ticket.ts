import { limits } from '../../src/contract/limits'
import { TICKET_MS } from '../../src/domain/file'
import { communityOf, makeId } from '../../src/domain/id'
import { Refusal } from '../../src/domain/refusal'
import { mayActFor } from '../../src/domain/role'
import { toInstant } from '../../src/domain/time'
import { cloudPathOf, insertTicket } from '../storage/files'
import type { ChangeHandler, PrepareHandler } from './handler'

/** Signing waits, and a transaction waits for nothing but the database. */
export const prepareTicket: PrepareHandler<'files.ticket'> = async (context, { subjectId }) => {
  const { ports, person, now, random16 } = context
  const fileId = makeId(communityOf(subjectId), random16())
  const until = toInstant(Date.parse(now) + TICKET_MS)
  return { fileId, until, ticket: await ports.files.tickets.issue(fileId, person.personId, until) }
}

/** Leave for staff to upload a photo of a point of theirs. */
export const filesTicket: ChangeHandler<'files.ticket'> = async ({ tx, person, now }, input, { fileId, until, ticket }) => {
  const { purpose, subjectId, bytes } = input
  const communityId = communityOf(subjectId)
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  if (bytes > limits.fileBytesMax) throw new Refusal('file_too_big')
  const isPoint = await insertTicket(tx, {
    community_id: communityId,
    id: fileId,
    owner_id: person.personId,
    purpose,
    subject_id: subjectId,
    state: 'ticketed',
    made_at: now,
    ticket_until: until,
  })
  if (!isPoint) throw new Refusal('not_found')
  return {
    output: { fileId, ticket, cloudPath: cloudPathOf(fileId), expiresAt: until },
    audit: [{ communityId, subjectId: fileId }],
    messages: [],
  }
}
