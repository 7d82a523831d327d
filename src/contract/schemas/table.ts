import type * as v from 'valibot'
import type { Method } from '../methods'
import {
  bookingsBlock,
  bookingsCreateFor,
  bookingsDecide,
  bookingsForgive,
  bookingsMove,
  bookingsRequests,
  bookingsSeries,
  bookingsSheet,
} from './booking-desk'
import {
  bookingsAnswer,
  bookingsCalendar,
  bookingsCancel,
  bookingsCheckIn,
  bookingsCreate,
  bookingsGet,
  bookingsJoin,
  bookingsMine,
} from './bookings'
import { auditList, deskList } from './desk'
import { districtGet, mapLines } from './district'
import { filesDecide, filesFinish, filesHeld, filesRemove, filesTicket } from './files'
import { meGet, meMerge, mePhone, meSave, meViews } from './me'
import { callsDone, callsList, inboxList, inboxRead, messagesConsent } from './messages'
import { peopleConfirm, peopleCreate, peopleFind, peopleMerge, peopleOpen } from './people'
import { pointsConfirm, pointsReport, pointsSave } from './point-changes'
import { pointsGet, pointsList, pointsNearby, pointsReach, pointsSearch, pointsWay } from './points'
import { rolesAccept, rolesEnlist, rolesInvite, rolesList, rolesTake, rolesUninvite } from './roles'
import { roomsDay, roomsGet, roomsList, roomsRetire, roomsSave } from './rooms'
import { tasksDone, tasksList } from './tasks'
import { volunteersApply, volunteersDecide, volunteersList } from './volunteers'

/** Method → what goes in and what comes out. A method without schemas does not compile. */
export const schemas = {
  'audit.list': auditList,
  'bookings.answer': bookingsAnswer,
  'bookings.block': bookingsBlock,
  'bookings.calendar': bookingsCalendar,
  'bookings.cancel': bookingsCancel,
  'bookings.checkIn': bookingsCheckIn,
  'bookings.create': bookingsCreate,
  'bookings.createFor': bookingsCreateFor,
  'bookings.decide': bookingsDecide,
  'bookings.forgive': bookingsForgive,
  'bookings.get': bookingsGet,
  'bookings.join': bookingsJoin,
  'bookings.mine': bookingsMine,
  'bookings.move': bookingsMove,
  'bookings.requests': bookingsRequests,
  'bookings.series': bookingsSeries,
  'bookings.sheet': bookingsSheet,
  'calls.done': callsDone,
  'calls.list': callsList,
  'desk.list': deskList,
  'district.get': districtGet,
  'files.decide': filesDecide,
  'files.finish': filesFinish,
  'files.held': filesHeld,
  'files.remove': filesRemove,
  'files.ticket': filesTicket,
  'inbox.list': inboxList,
  'inbox.read': inboxRead,
  'map.lines': mapLines,
  'me.get': meGet,
  'me.merge': meMerge,
  'me.phone': mePhone,
  'me.save': meSave,
  'me.views': meViews,
  'messages.consent': messagesConsent,
  'people.confirm': peopleConfirm,
  'people.create': peopleCreate,
  'people.find': peopleFind,
  'people.merge': peopleMerge,
  'people.open': peopleOpen,
  'points.confirm': pointsConfirm,
  'points.get': pointsGet,
  'points.list': pointsList,
  'points.nearby': pointsNearby,
  'points.reach': pointsReach,
  'points.report': pointsReport,
  'points.save': pointsSave,
  'points.search': pointsSearch,
  'points.way': pointsWay,
  'roles.accept': rolesAccept,
  'roles.enlist': rolesEnlist,
  'roles.invite': rolesInvite,
  'roles.list': rolesList,
  'roles.take': rolesTake,
  'roles.uninvite': rolesUninvite,
  'rooms.day': roomsDay,
  'rooms.get': roomsGet,
  'rooms.list': roomsList,
  'rooms.retire': roomsRetire,
  'rooms.save': roomsSave,
  'tasks.done': tasksDone,
  'tasks.list': tasksList,
  'volunteers.apply': volunteersApply,
  'volunteers.decide': volunteersDecide,
  'volunteers.list': volunteersList,
} satisfies Record<Method, { input: v.GenericSchema; output: v.GenericSchema }>

export type Input<M extends Method> = v.InferInput<(typeof schemas)[M]['input']>
export type Output<M extends Method> = v.InferOutput<(typeof schemas)[M]['output']>
