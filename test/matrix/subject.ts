import { cryptoRandom16 } from '../../cloud/platform/ids'
import type { World } from '../factories'
import { newCall } from '../calls'
import { newFile } from '../files'
import {
  newApplication,
  newInvite,
  newNumber,
  newOffer,
  newRecord,
  newDuplicate,
  personIdOf,
  setPerson,
} from '../people'
import { newPoster } from '../posters'
import { type ClassSubject, newClassSubject } from './class-subject'
import { type ComplaintSubject, newComplaintSubject } from './complaint-subject'
import { newProgrammeSubject, type ProgrammeSubject } from './programme-subject'
import { newRoomSubject, type RoomSubject } from './room-subject'
import { newShiftSubject, type ShiftSubject } from './shift-subject'

/** Things of a community, one of each kind that methods are about. */
export interface Subject extends RoomSubject, ShiftSubject, ClassSubject, ProgrammeSubject, ComplaintSubject {
  communityId: number
  /** A point with an open task. */
  pointId: string
  /** Of the point. */
  version: string
  taskId: string
  /** A poster of the point. */
  posterId: string
  /** A photo of the point that is pending review. */
  fileId: string
  /** A row of the call list. */
  callId: string
  /** A name that nobody else has. */
  name: string
  /** A worker with a name. */
  staffId: string
  /** An open invite for a worker. */
  inviteId: string
  /** The code of an invite for an admin. */
  code: string
  /** A record with the same phone number as one account. */
  personId: string
  phone: string
  /** An offer to somebody else to merge a record. */
  offerId: string
  /** An open application of a volunteer. */
  applicationId: string
}

export const newSubject = async (world: World, communityId: number): Promise<Subject> => {
  const pointId = await world.newPoint({ communityId })
  await world.report(await world.newPerson(), pointId)
  const { staff_task } = await world.rows('staff_task')
  const name = `演示${cryptoRandom16().slice(0, 8)}`
  const phone = newNumber()
  await newDuplicate(world, phone)
  const staff = await world.newPerson('worker', communityId)
  await setPerson(world, staff, { name: `${name}主任` })
  return {
    ...(await newRoomSubject(world, pointId)),
    ...(await newShiftSubject(world, pointId)),
    ...(await newClassSubject(world, pointId)),
    ...(await newProgrammeSubject(world, pointId)),
    ...(await newComplaintSubject(world, communityId)),
    communityId,
    pointId,
    version: (await world.ask(null, 'points.get', { pointId })).version,
    taskId: String(staff_task?.find((task) => task.point_id === pointId)?.id),
    posterId: await newPoster(world, pointId),
    fileId: await newFile(world, { pointId, state: 'pendingReview' }),
    callId: await newCall(world, communityId),
    name,
    staffId: personIdOf(staff),
    inviteId: (await newInvite(world, { role: 'worker', communityId, name: `${name}同事` })).inviteId,
    code: (await newInvite(world, { role: 'admin', communityId: null, name })).code,
    personId: await newRecord(world, { communityId, name, phone }),
    phone,
    offerId: (await newOffer(world, communityId)).offerId,
    applicationId: (await newApplication(world, communityId)).applicationId,
  }
}

/** An id that does not exist: with the first community in place of the second, or reversed. */
const missing = (id: string): string => (/^2-/.test(id) ? id.replace('2-', '1-') : [...id].reverse().join(''))

/** Ids of the first community, guessed from those of the second. */
export const guessed = (subject: Subject): Subject => ({
  ...subject,
  communityId: 1,
  pointId: missing(subject.pointId),
  taskId: missing(subject.taskId),
  fileId: missing(subject.fileId),
  callId: missing(subject.callId),
  staffId: missing(subject.staffId),
  inviteId: missing(subject.inviteId),
  personId: missing(subject.personId),
  offerId: missing(subject.offerId),
  applicationId: missing(subject.applicationId),
  roomId: missing(subject.roomId),
  bookingId: missing(subject.bookingId),
  begunId: missing(subject.begunId),
  requestId: missing(subject.requestId),
  missedId: missing(subject.missedId),
  waitlistEntryId: missing(subject.waitlistEntryId),
  shiftId: missing(subject.shiftId),
  signupId: missing(subject.signupId),
  soonSignupId: missing(subject.soonSignupId),
  offeredSignupId: missing(subject.offeredSignupId),
  servedSignupId: missing(subject.servedSignupId),
  programmeId: missing(subject.programmeId),
  sessionId: missing(subject.sessionId),
  enrolmentId: missing(subject.enrolmentId),
  childId: missing(subject.childId),
  offeredEnrolmentId: missing(subject.offeredEnrolmentId),
  buildingId: missing(subject.buildingId),
  filedId: missing(subject.filedId),
  acceptedId: missing(subject.acceptedId),
  pausedId: missing(subject.pausedId),
  settledId: missing(subject.settledId),
  publicId: missing(subject.publicId),
  publicDuplicateId: missing(subject.publicDuplicateId),
  mediatorId: missing(subject.mediatorId),
  askedMediationId: missing(subject.askedMediationId),
  newMediationId: missing(subject.newMediationId),
  agreedMediationId: missing(subject.agreedMediationId),
  meetingId: missing(subject.meetingId),
})
