import type { Method } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { rows } from './rows'
import { guessed, type Subject } from './subject'

/** A valid input for every method, about this subject if the method is about one. */
export const inputs = Object.fromEntries(Object.entries(rows).map(([method, { input }]) => [method, input])) as {
  [M in Method]: (subject: Subject) => Input<M>
}

const anything: Subject = {
  communityId: 1,
  pointId: '2-0123456789abcdef',
  version: 'seen',
  taskId: '2-0123456789abcdef',
  fileId: '2-0123456789abcdef',
  callId: '2-0123456789abcdef',
  name: '演示某某',
  staffId: '0123456789abcdef',
  inviteId: '0123456789abcdef',
  code: '01234-56789',
  personId: '0123456789abcdef',
  phone: '00012345678',
  offerId: '2-0123456789abcdef',
  applicationId: '2-0123456789abcdef',
  posterId: '2-0123456789abcdef',
  roomId: '2-0123456789abcdef',
  roomVersion: 'seen',
  roomCode: null,
  bookingId: '2-0123456789abcdef',
  begunId: '2-0123456789abcdef',
  requestId: '2-0123456789abcdef',
  missedId: '2-0123456789abcdef',
  waitlistEntryId: '2-0123456789abcdef',
  shiftId: '2-0123456789abcdef',
  signupId: '2-0123456789abcdef',
  soonSignupId: '2-0123456789abcdef',
  offeredSignupId: '2-0123456789abcdef',
  servedSignupId: '2-0123456789abcdef',
  programmeId: '2-0123456789abcdef',
  classId: '2-0123456789abcdef',
  classEnrolmentId: '2-0123456789abcdef',
  sessionId: '2-0123456789abcdef',
  enrolmentId: '2-0123456789abcdef',
  childId: '0123456789abcdef',
  offeredEnrolmentId: '2-0123456789abcdef',
  buildingId: '2-0123456789abcdef',
  filedId: '2-0123456789abcdef',
  acceptedId: '2-0123456789abcdef',
  pausedId: '2-0123456789abcdef',
  settledId: '2-0123456789abcdef',
  publicId: '2-0123456789abcdef',
  publicDuplicateId: '2-0123456789abcdef',
  mediatorId: '2-0123456789abcdef',
  askedMediationId: '2-0123456789abcdef',
  newMediationId: '2-0123456789abcdef',
  agreedMediationId: '2-0123456789abcdef',
  meetingId: '0123456789abcdef',
  card: '01234-56789',
}

/** Methods whose input has an id: an id of another community must be answered as if it did not exist. */
export const isAboutOneThing = (method: Method): boolean => {
  const ask = (subject: Subject): string => JSON.stringify(inputs[method](subject))
  return ask(anything) !== ask(guessed(anything))
}
