import type { ChangingMethod } from '../../src/contract/methods'
import type { LockKind } from '../../src/contract/schema/definition'
import { definitionOf } from '../../src/contract/schema/definition-of'
import { normalInviteCode } from '../../src/domain/people/invite'
import { lockingCard, lockingComplaints, lockingMediation } from '../storage/complaints/locking'
import { lockingFile } from '../storage/files/locking'
import { lockingProgrammes } from '../storage/programmes/locking'
import { lockingRooms } from '../storage/rooms/locking'
import { lockingShifts } from '../storage/shifts/locking'
import type { Statement } from '../storage/database/statement'

/** The fields by which an input names what is locked. */
interface Ids {
  complaintId?: string
  /** What a photo is of: a complaint, or a point, which needs no lock. */
  subjectId?: string
  /** The complaint that another one is merged into. */
  intoId?: string
  mediationId?: string
  card?: string
  roomId?: string
  bookingId?: string
  waitlistEntryId?: string
  isWholeSeries?: boolean
  forPerson?: string
  personId?: string | null
  leaderId?: string | null
  fileId?: string
  shiftId?: string
  signupId?: string
  programmeId?: string
  sessionId?: string
  enrolmentId?: string
  /** Who calls: no field of an input. */
  callerId?: string
}

const statements: Readonly<Record<LockKind, (ids: Ids) => Statement<number>>> = {
  complaint: ({ complaintId = '', intoId }) =>
    lockingComplaints(complaintId, ...(intoId === undefined ? [] : [intoId])),
  subject: ({ subjectId = '' }) => lockingComplaints(subjectId),
  mediation: ({ mediationId = '' }) => lockingMediation(mediationId),
  room: ({ forPerson, personId, ...ids }) => lockingRooms({ ...ids, personId: forPerson ?? personId ?? undefined }),
  file: ({ fileId = '' }) => lockingFile(fileId),
  shift: lockingShifts,
  // The caller first, too: their children and consents change only while the person is locked.
  programme: ({ callerId, personId, leaderId, ...ids }) =>
    lockingProgrammes({ ...ids, personIds: [personId ?? callerId, leaderId] }),
  card: ({ card = '' }) => lockingCard(normalInviteCode(card) ?? ''),
}

/**
 * The statement that locks what a call changes, as the method's definition says; undefined where it says nothing. It runs
 * together with the idempotency key and before the clock is read, so that a call that waited for another one is dated after
 * it. Whether the row exists and who may change it is for the handler to say.
 */
export const lockOf = (method: ChangingMethod, input: unknown, callerId: string): Statement<number> | undefined => {
  const definition = definitionOf(method)
  return definition.changes && definition.locks
    ? statements[definition.locks]({ ...(input as Ids), callerId })
    : undefined
}
