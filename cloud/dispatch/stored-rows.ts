import type { Method } from '../../src/contract/methods'

/**
 * Where answers have rows that were stored one by one: lists, and in the history of a case single things too. Of lists
 * that decide something (opening hours, what has a room) nothing may be missing: they are not here, so that the row they
 * belong to goes with them.
 */
export const storedRows: { readonly [M in Method]?: readonly string[] } = {
  'audit.list': ['entries'],
  'bookings.mine': ['coming', 'waiting', 'past'],
  'bookings.requests': ['requests'],
  'bookings.daySheet': ['rooms', 'rooms.rows'],
  'buildings.list': ['buildings'],
  'calls.list': ['calls'],
  'complaints.history': ['complaint', 'case.mediation', 'case.history', 'case.twins', 'colleagues', 'mediators'],
  'complaints.mine': ['open', 'over'],
  'complaints.queue': ['rows', 'district'],
  'complaints.similar': ['reports'],
  'desk.list': ['items'],
  'district.get': ['subdistricts', 'subdistricts.communities'],
  'files.pendingReview': ['files'],
  'inbox.list': ['messages', 'consents'],
  'me.views': ['views'],
  'mediation.mediators': ['mediators'],
  'mediation.mine': ['mediations'],
  'people.find': ['people'],
  'points.list': ['rows'],
  'points.nearby': ['rows'],
  'points.search': ['rows'],
  'roles.bulkInvite': ['lines'],
  'roles.list': ['people', 'invites'],
  'rooms.list': ['rows'],
  'tasks.list': ['tasks'],
  'volunteers.list': ['applications'],
}
