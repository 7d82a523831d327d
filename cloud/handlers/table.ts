import type { ChangingMethod, ReadingMethod } from '../../src/contract/methods'
import { auditList } from './audit/list'
import { bookingsAnswer } from './bookings/answer'
import { bookingsBlock } from './bookings/block'
import { bookingsCalendar } from './bookings/calendar'
import { bookingsCancel } from './bookings/cancel'
import { bookingsCheckIn } from './bookings/checkIn'
import { bookingsCreate, openCreate } from './bookings/create'
import { bookingsCreateFor } from './bookings/createFor'
import { bookingsDecide } from './bookings/decide'
import { bookingsWaiveNoShow } from './bookings/waiveNoShow'
import { bookingsGet } from './bookings/get'
import { bookingsJoin } from './bookings/join'
import { bookingsMine } from './bookings/mine'
import { bookingsMove } from './bookings/move'
import { bookingsRequests } from './bookings/requests'
import { bookingsSeries } from './bookings/series'
import { bookingsDaySheet } from './bookings/daySheet'
import { buildingsList } from './buildings/list'
import { callsDone } from './calls/done'
import { callsList } from './calls/list'
import { complaintsAccept } from './complaints/desk/accept'
import { complaintsAdd, prepareAdd } from './complaints/add'
import { complaintsAnswer, prepareAnswer } from './complaints/answer'
import { complaintsAssign } from './complaints/desk/assign'
import { complaintsCreateFor } from './complaints/desk/createFor'
import { complaintsFigures } from './complaints/desk/figures'
import { complaintsFile, prepareFile } from './complaints/file'
import { complaintsGet } from './complaints/get'
import { complaintsHandOver } from './complaints/desk/handOver'
import { complaintsHistory, prepareHistory } from './complaints/desk/history'
import { complaintsJoin } from './complaints/join'
import { complaintsMark } from './complaints/desk/mark'
import { complaintsMerge } from './complaints/desk/merge'
import { complaintsMine } from './complaints/mine'
import { complaintsNote } from './complaints/desk/note'
import { complaintsPause } from './complaints/desk/pause'
import { complaintsQueue } from './complaints/desk/queue'
import { complaintsRefuse } from './complaints/desk/refuse'
import { complaintsReply } from './complaints/desk/reply'
import { complaintsResume } from './complaints/desk/resume'
import { complaintsSettle } from './complaints/desk/settle'
import { complaintsSimilar } from './complaints/similar'
import { complaintsVisit } from './complaints/desk/visit'
import { complaintsWithdraw } from './complaints/withdraw'
import { deskList } from './desk/list'
import { districtGet } from './district/get'
import { filesDecide } from './files/decide'
import { filesFinish, prepareFinish } from './files/finish'
import { filesPendingReview } from './files/pendingReview'
import { filesRemove } from './files/remove'
import { filesTicket, prepareTicket } from './files/ticket'
import type { ChangeHandler, Opened, OpenHandler, Prepared, PrepareHandler, ReadHandler } from './handler'
import { inboxList } from './inbox/list'
import { inboxRead } from './inbox/read'
import { mapLines } from './map/lines'
import { meGet } from './me/get'
import { meMerge } from './me/merge'
import { mePhone, preparePhone } from './me/phone'
import { meSave } from './me/save'
import { meViews } from './me/views'
import { mediationAccept } from './mediation/accept'
import { mediationAppoint } from './mediation/appoint'
import { mediationChange } from './mediation/change'
import { mediationConfirm } from './mediation/confirm'
import { mediationDecline, prepareDecline } from './mediation/decline'
import { mediationEnter } from './mediation/enter'
import { mediationInvite } from './mediation/invite'
import { mediationMediators } from './mediation/mediators'
import { mediationMine } from './mediation/mine'
import { mediationOpen } from './mediation/open'
import { mediationPropose, preparePropose } from './mediation/propose'
import { messagesConsent } from './messages/consent'
import { peopleConfirm } from './people/confirm'
import { peopleCreate } from './people/create'
import { peopleFind } from './people/find'
import { peopleMerge } from './people/merge'
import { peopleOpen } from './people/open'
import { pointsConfirm } from './points/confirm'
import { pointsGet } from './points/get'
import { pointsList } from './points/list'
import { pointsNearby } from './points/nearby'
import { pointsReach } from './points/reach'
import { pointsReport } from './points/report'
import { pointsSave } from './points/save'
import { pointsSearch } from './points/search'
import { pointsWay } from './points/way'
import { rolesAccept } from './roles/accept'
import { rolesBulkInvite } from './roles/bulkInvite'
import { rolesInvite } from './roles/invite'
import { rolesList } from './roles/list'
import { rolesTake } from './roles/take'
import { rolesUninvite } from './roles/uninvite'
import { roomsDay } from './rooms/day'
import { roomsGet } from './rooms/get'
import { roomsList } from './rooms/list'
import { roomsRetire } from './rooms/retire'
import { roomsSave } from './rooms/save'
import { tasksDone } from './tasks/done'
import { tasksList } from './tasks/list'
import { volunteersApply } from './volunteers/apply'
import { volunteersDecide } from './volunteers/decide'
import { volunteersList } from './volunteers/list'

// A method without a handler, or with one of the wrong kind, does not compile.

export const reads: { [M in ReadingMethod]: ReadHandler<M> } = {
  'audit.list': auditList,
  'bookings.get': bookingsGet,
  'bookings.mine': bookingsMine,
  'bookings.requests': bookingsRequests,
  'bookings.daySheet': bookingsDaySheet,
  'buildings.list': buildingsList,
  'calls.list': callsList,
  'complaints.figures': complaintsFigures,
  'complaints.get': complaintsGet,
  'complaints.mine': complaintsMine,
  'complaints.queue': complaintsQueue,
  'complaints.similar': complaintsSimilar,
  'desk.list': deskList,
  'district.get': districtGet,
  'files.pendingReview': filesPendingReview,
  'inbox.list': inboxList,
  'map.lines': mapLines,
  'me.get': meGet,
  'me.views': meViews,
  'mediation.mediators': mediationMediators,
  'mediation.mine': mediationMine,
  'points.get': pointsGet,
  'points.list': pointsList,
  'points.nearby': pointsNearby,
  'points.reach': pointsReach,
  'points.search': pointsSearch,
  'points.way': pointsWay,
  'roles.list': rolesList,
  'rooms.day': roomsDay,
  'rooms.get': roomsGet,
  'rooms.list': roomsList,
  'tasks.list': tasksList,
  'volunteers.list': volunteersList,
}

export const changes: { [M in ChangingMethod]: ChangeHandler<M> } = {
  'bookings.answer': bookingsAnswer,
  'bookings.block': bookingsBlock,
  'bookings.calendar': bookingsCalendar,
  'bookings.cancel': bookingsCancel,
  'bookings.checkIn': bookingsCheckIn,
  'bookings.create': bookingsCreate,
  'bookings.createFor': bookingsCreateFor,
  'bookings.decide': bookingsDecide,
  'bookings.waiveNoShow': bookingsWaiveNoShow,
  'bookings.join': bookingsJoin,
  'bookings.move': bookingsMove,
  'bookings.series': bookingsSeries,
  'calls.done': callsDone,
  'complaints.accept': complaintsAccept,
  'complaints.add': complaintsAdd,
  'complaints.answer': complaintsAnswer,
  'complaints.assign': complaintsAssign,
  'complaints.createFor': complaintsCreateFor,
  'complaints.file': complaintsFile,
  'complaints.handOver': complaintsHandOver,
  'complaints.history': complaintsHistory,
  'complaints.join': complaintsJoin,
  'complaints.mark': complaintsMark,
  'complaints.merge': complaintsMerge,
  'complaints.note': complaintsNote,
  'complaints.pause': complaintsPause,
  'complaints.refuse': complaintsRefuse,
  'complaints.reply': complaintsReply,
  'complaints.resume': complaintsResume,
  'complaints.settle': complaintsSettle,
  'complaints.visit': complaintsVisit,
  'complaints.withdraw': complaintsWithdraw,
  'files.decide': filesDecide,
  'files.finish': filesFinish,
  'files.remove': filesRemove,
  'files.ticket': filesTicket,
  'inbox.read': inboxRead,
  'me.merge': meMerge,
  'me.phone': mePhone,
  'me.save': meSave,
  'mediation.accept': mediationAccept,
  'mediation.appoint': mediationAppoint,
  'mediation.change': mediationChange,
  'mediation.confirm': mediationConfirm,
  'mediation.decline': mediationDecline,
  'mediation.enter': mediationEnter,
  'mediation.invite': mediationInvite,
  'mediation.open': mediationOpen,
  'mediation.propose': mediationPropose,
  'messages.consent': messagesConsent,
  'people.confirm': peopleConfirm,
  'people.create': peopleCreate,
  'people.find': peopleFind,
  'people.merge': peopleMerge,
  'people.open': peopleOpen,
  'points.confirm': pointsConfirm,
  'points.report': pointsReport,
  'points.save': pointsSave,
  'roles.accept': rolesAccept,
  'roles.bulkInvite': rolesBulkInvite,
  'roles.invite': rolesInvite,
  'roles.take': rolesTake,
  'roles.uninvite': rolesUninvite,
  'rooms.retire': roomsRetire,
  'rooms.save': roomsSave,
  'tasks.done': tasksDone,
  'volunteers.apply': volunteersApply,
  'volunteers.decide': volunteersDecide,
}

export const prepares: { [M in keyof Prepared]: PrepareHandler<M> } = {
  'complaints.add': prepareAdd,
  'complaints.answer': prepareAnswer,
  'complaints.file': prepareFile,
  'complaints.history': prepareHistory,
  'files.finish': prepareFinish,
  'files.ticket': prepareTicket,
  'me.phone': preparePhone,
  'mediation.decline': prepareDecline,
  'mediation.propose': preparePropose,
}

/** What is read in the same round trip as the key, for the methods that are called most. */
export const opens: { [M in keyof Opened]: OpenHandler<M> } = { 'bookings.create': openCreate }
