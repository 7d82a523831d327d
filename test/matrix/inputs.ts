import type { Method } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schemas/table'
import { savedPoint } from '../records/saved-point'
import { savedRoom } from '../records/saved-room'
import { shanghai } from '../times'
import { place } from '../walk/hill-town'
import { TOMORROW } from './room-subject'
import { guessed, type Subject } from './subject'

const here = { ...place(0, 0), profile: 'standard' as const }

/** An hour of tomorrow that nobody has. */
const wished = ({ roomId }: Subject) => ({ roomId, startsAt: shanghai(TOMORROW, '12:00'), minutes: 60 })

/** A right input for every method, about this subject where it is about one. */
export const inputs: { [M in Method]: (subject: Subject) => Input<M> } = {
  'audit.list': ({ communityId }) => ({ communityId }),
  'bookings.answer': ({ waitingId }) => ({ waitingId, isWanted: true }),
  'bookings.block': ({ roomId }) => ({
    ...{ roomId, startsAt: shanghai(TOMORROW, '12:00'), endsAt: shanghai(TOMORROW, '13:00'), title: '演示大扫除', weeks: 1 },
  }),
  'bookings.calendar': ({ bookingId }) => ({ bookingId }),
  'bookings.cancel': ({ bookingId }) => ({ bookingId, reason: '演示停电' }),
  'bookings.checkIn': ({ begunId, doorCode }) => ({ bookingId: begunId, code: doorCode }),
  'bookings.create': (subject) => ({ ...wished(subject), partySize: 2, purpose: '' }),
  'bookings.createFor': (subject) => ({ ...wished(subject), partySize: 2, purpose: '', personId: subject.personId }),
  'bookings.decide': ({ requestId }) => ({ bookingId: requestId, decision: 'approve', reason: null }),
  'bookings.forgive': ({ missedId }) => ({ bookingId: missedId }),
  'bookings.get': ({ bookingId }) => ({ bookingId }),
  'bookings.join': ({ roomId }) => ({
    ...{ roomId, startsAt: shanghai(TOMORROW, '10:00'), minutes: 60, partySize: 2, purpose: '' },
  }),
  'bookings.mine': () => ({}),
  'bookings.move': (subject) => ({ ...wished(subject), bookingId: subject.bookingId }),
  'bookings.requests': () => ({}),
  'bookings.series': (subject) => ({ ...wished(subject), partySize: 2, title: '演示合唱队', weeks: 2 }),
  'bookings.sheet': ({ communityId }) => ({ communityId, day: TOMORROW }),
  'calls.done': ({ callId }) => ({ callId, outcome: 'told' }),
  'calls.list': () => ({}),
  'desk.list': () => ({}),
  'district.get': () => ({}),
  'files.decide': ({ fileId }) => ({ fileId, isShown: false }),
  'files.finish': ({ fileId }) => ({ fileId }),
  'files.held': () => ({}),
  'files.remove': ({ fileId }) => ({ fileId }),
  'files.ticket': ({ pointId }) => ({ purpose: 'point_photo', subjectId: pointId, bytes: 1_000 }),
  'inbox.list': () => ({}),
  'inbox.read': () => ({}),
  'map.lines': () => place(0, 0),
  'me.get': () => ({}),
  'me.merge': ({ offerId }) => ({ offerId, isMe: true }),
  'me.phone': () => ({ code: 'right' }),
  'me.save': () => ({ name: '演示居民' }),
  'me.views': () => ({}),
  'messages.consent': () => ({ answers: [{ template: 'answer', answer: 'accept' }] }),
  'people.confirm': ({ personId, phone }) => ({ personId, phone }),
  'people.create': ({ communityId }) => ({ communityId, name: '演示老人', phone: null, isEightyPlus: true }),
  'people.find': ({ name }) => ({ text: name }),
  'people.merge': ({ personId }) => ({ personId }),
  'people.open': ({ personId }) => ({ personId }),
  'points.confirm': ({ pointId }) => ({ pointId }),
  'points.get': ({ pointId }) => ({ pointId }),
  'points.list': ({ communityId }) => ({ communityId }),
  'points.nearby': () => here,
  'points.reach': () => here,
  'points.report': ({ pointId }) => ({ pointId, says: 'closed' }),
  'points.save': ({ pointId, version, communityId }) => savedPoint({ pointId, version, communityId }),
  'points.search': () => ({ text: '书吧' }),
  'points.way': ({ pointId }) => ({ ...here, pointId }),
  'roles.accept': ({ code }) => ({ code }),
  'roles.enlist': ({ name }) => ({ csv: `name,community,role\n${name},C1,worker\n` }),
  'roles.invite': ({ communityId, name }) => ({ role: 'worker', communityId, name }),
  'roles.list': ({ communityId }) => ({ communityId }),
  'roles.take': ({ staffId }) => ({ personId: staffId, how: 'suspend' }),
  'roles.uninvite': ({ inviteId }) => ({ inviteId }),
  'rooms.day': ({ roomId }) => ({ roomId, day: TOMORROW }),
  'rooms.get': ({ roomId }) => ({ roomId }),
  'rooms.list': ({ communityId }) => ({ communityId }),
  'rooms.retire': ({ roomId }) => ({ roomId, reason: '演示装修' }),
  'rooms.save': ({ pointId, roomId, roomVersion }) => savedRoom({ pointId, roomId, version: roomVersion }),
  'tasks.done': ({ taskId }) => ({ taskId, found: 'open' }),
  'tasks.list': () => ({}),
  'volunteers.apply': ({ communityId }) => ({ communityId, words: '周末有空' }),
  'volunteers.decide': ({ applicationId }) => ({ applicationId, isAccepted: true, reason: null }),
  'volunteers.list': () => ({}),
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
  roomId: '2-0123456789abcdef',
  roomVersion: 'seen',
  doorCode: null,
  bookingId: '2-0123456789abcdef',
  begunId: '2-0123456789abcdef',
  requestId: '2-0123456789abcdef',
  missedId: '2-0123456789abcdef',
  waitingId: '2-0123456789abcdef',
}

/** Those whose input names something by its id: an id of the wrong community must look missing. */
export const isAboutOneThing = (method: Method): boolean => {
  const ask = (subject: Subject): string => JSON.stringify(inputs[method](subject))
  return ask(anything) !== ask(guessed(anything))
}
