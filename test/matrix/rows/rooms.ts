import { savedRoom } from '../../records/saved-room'
import { shanghai } from '../../times'
import { TOMORROW } from '../room-subject'
import type { Rows } from '../row'
import type { Subject } from '../subject'

/** A free hour of tomorrow. */
const wished = ({ roomId }: Subject) => ({ roomId, startsAt: shanghai(TOMORROW, '12:00'), minutes: 60 })

export const rooms = {
  'bookings.answer': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ waitlistEntryId }) => ({ waitlistEntryId, isWanted: true }),
  },
  'bookings.block': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ roomId }) => ({
      roomId,
      startsAt: shanghai(TOMORROW, '12:00'),
      endsAt: shanghai(TOMORROW, '13:00'),
      title: '演示大扫除',
      weeks: 1,
    }),
  },
  'bookings.calendar': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found', // only the person whose booking it is // whose booking it is, alone
    input: ({ bookingId }) => ({ bookingId }),
  },
  'bookings.cancel': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ bookingId }) => ({ bookingId, reason: '演示停电' }),
  },
  'bookings.checkIn': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ begunId, roomCode }) => ({ bookingId: begunId, code: roomCode }),
  },
  'bookings.create': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: (subject) => ({ ...wished(subject), partySize: 2, purpose: '' }),
  },
  'bookings.createFor': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: (subject) => ({ ...wished(subject), partySize: 2, purpose: '', personId: subject.personId }),
  },
  'bookings.decide': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ requestId }) => ({ bookingId: requestId, decision: 'approve', reason: null }),
  },
  'bookings.waiveNoShow': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ missedId }) => ({ bookingId: missedId }),
  },
  'bookings.shared': {
    expected: 'ok ok ok ok ok ok',
    input: ({ bookingId }) => ({ bookingId }),
  },
  'bookings.get': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ bookingId }) => ({ bookingId }),
  },
  'bookings.join': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: ({ roomId }) => ({
      roomId,
      startsAt: shanghai(TOMORROW, '10:00'),
      minutes: 60,
      partySize: 2,
      purpose: '',
    }),
  },
  'bookings.mine': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'bookings.move': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: (subject) => ({ ...wished(subject), bookingId: subject.bookingId }),
  },
  'bookings.requests': {
    expected: 'unauthenticated forbidden forbidden ok ok ok',
    input: () => ({}),
  },
  'bookings.series': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: (subject) => ({ ...wished(subject), partySize: 2, title: '演示合唱队', weeks: 2 }),
  },
  'bookings.daySheet': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ communityId }) => ({ communityId, day: TOMORROW }),
  },
  'rooms.day': {
    expected: 'ok ok ok ok ok ok',
    input: ({ roomId }) => ({ roomId, day: TOMORROW }),
  },
  'rooms.get': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ roomId }) => ({ roomId }),
  },
  'rooms.list': {
    expected: 'ok ok ok ok ok ok',
    input: ({ communityId }) => ({ communityId, day: TOMORROW }),
  },
  'rooms.retire': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ roomId }) => ({ roomId, reason: '演示装修' }),
  },
  'rooms.save': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ pointId, roomId, roomVersion }) => savedRoom({ pointId, roomId, version: roomVersion }),
  },
} satisfies Rows
