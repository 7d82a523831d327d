import type { ErrorCode } from '../../src/contract/errors'
import type { Method } from '../../src/contract/methods'
import { type Role, roles } from '../../src/domain/people/role'

export type Expected = 'ok' | ErrorCode

/**
 * Who gets what, in the order of the roles: anonymous, resident, volunteer, worker, manager, admin.
 * `ok|not_found`: the first about the own community, the second about another one.
 * Written by hand and not read from rights.ts: a row changed there by mistake must show here.
 */
const written: Record<Method, string> = {
  'audit.list': 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
  'bookings.answer': 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
  'bookings.block': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'bookings.calendar': 'unauthenticated not_found not_found not_found not_found not_found', // whose booking it is, alone
  'bookings.cancel': 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
  'bookings.checkIn': 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
  'bookings.create': 'unauthenticated ok ok ok ok ok',
  'bookings.createFor': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'bookings.decide': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'bookings.waiveNoShow': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'bookings.get': 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
  'bookings.join': 'unauthenticated ok ok ok ok ok',
  'bookings.mine': 'unauthenticated ok ok ok ok ok',
  'bookings.move': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'bookings.requests': 'unauthenticated forbidden forbidden ok ok ok',
  'bookings.series': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'bookings.daySheet': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'buildings.list': 'ok ok ok ok ok ok',
  'calls.done': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'calls.list': 'unauthenticated forbidden forbidden ok ok ok',
  'complaints.accept': 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
  'complaints.add': 'unauthenticated not_found not_found not_found not_found not_found',
  'complaints.answer': 'unauthenticated not_found not_found not_found not_found not_found',
  'complaints.assign': 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
  'complaints.createFor': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'complaints.figures': 'unauthenticated forbidden forbidden forbidden ok ok',
  'complaints.file': 'unauthenticated ok ok ok ok ok',
  'complaints.get': 'unauthenticated not_found not_found not_found not_found not_found',
  'complaints.handOver': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'complaints.history': 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
  'complaints.join': 'unauthenticated ok ok ok ok ok',
  'complaints.mark': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'complaints.merge': 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
  'complaints.mine': 'unauthenticated ok ok ok ok ok',
  'complaints.note': 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
  'complaints.pause': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'complaints.queue': 'unauthenticated forbidden forbidden ok ok ok',
  'complaints.refuse': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'complaints.reply': 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
  'complaints.resume': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'complaints.settle': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'complaints.similar': 'unauthenticated ok ok ok ok ok',
  'complaints.visit': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'complaints.withdraw': 'unauthenticated not_found not_found not_found not_found not_found',
  'desk.list': 'unauthenticated forbidden forbidden ok ok ok',
  'district.get': 'ok ok ok ok ok ok',
  'files.decide': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'files.finish': 'unauthenticated not_found not_found not_found not_found not_found', // the owner alone: files.finish.test.ts
  'files.pendingReview': 'unauthenticated forbidden forbidden ok ok ok',
  'files.remove': 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
  'files.ticket': 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
  'inbox.list': 'unauthenticated ok ok ok ok ok',
  'inbox.read': 'unauthenticated ok ok ok ok ok',
  'map.lines': 'ok ok ok ok ok ok',
  'me.get': 'unauthenticated ok ok ok ok ok',
  'me.merge': 'unauthenticated not_found not_found not_found not_found not_found',
  'me.phone': 'unauthenticated ok ok ok ok ok',
  'me.save': 'unauthenticated ok ok ok ok ok',
  'me.views': 'unauthenticated ok ok ok ok ok',
  'mediation.accept': 'unauthenticated not_found not_found not_found not_found not_found',
  'mediation.appoint': 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
  'mediation.change': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'mediation.confirm': 'unauthenticated not_found not_found not_found not_found not_found',
  'mediation.decline': 'unauthenticated not_found not_found not_found not_found not_found',
  'mediation.enter': 'unauthenticated ok ok card_own|ok card_own|ok ok', // staff may read who told it
  'mediation.invite': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'mediation.mediators': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'mediation.mine': 'unauthenticated ok ok ok ok ok',
  'mediation.open': 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
  'mediation.propose': 'unauthenticated not_found not_found not_found ok|not_found not_found',
  'messages.consent': 'unauthenticated ok ok ok ok ok',
  'people.confirm': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'people.create': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'people.find': 'unauthenticated forbidden forbidden ok ok ok',
  'people.merge': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'people.open': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'points.confirm': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'points.get': 'ok ok ok ok ok ok',
  'points.list': 'ok ok ok ok ok ok',
  'points.nearby': 'ok ok ok ok ok ok',
  'points.reach': 'ok ok ok ok ok ok',
  'points.report': 'unauthenticated ok ok ok ok ok',
  'points.save': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'points.search': 'ok ok ok ok ok ok',
  'points.way': 'ok ok ok ok ok ok',
  'roles.accept': 'unauthenticated ok ok ok ok already_done',
  'roles.bulkInvite': 'unauthenticated forbidden forbidden forbidden ok ok',
  'roles.invite': 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
  'roles.list': 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
  'roles.take': 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
  'roles.uninvite': 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
  'rooms.day': 'ok ok ok ok ok ok',
  'rooms.get': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'rooms.list': 'ok ok ok ok ok ok',
  'rooms.retire': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'rooms.save': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'tasks.done': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'tasks.list': 'unauthenticated forbidden forbidden ok ok ok',
  'volunteers.apply': 'unauthenticated ok already_done already_done already_done already_done',
  'volunteers.decide': 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
  'volunteers.list': 'unauthenticated forbidden forbidden ok ok ok',
}

/** What residents and staff do with things of their own, in any community. */
export const ownersMethods = [
  'bookings.answer',
  'bookings.calendar',
  'bookings.cancel',
  'bookings.checkIn',
  'bookings.get',
  'complaints.add',
  'complaints.answer',
  'complaints.get',
  'complaints.withdraw',
  'mediation.accept',
  'mediation.confirm',
  'mediation.decline',
  'mediation.propose',
] as const satisfies readonly Method[]

export const expectedOf = (method: Method, role: Role): { own: Expected; other: Expected } => {
  const cell = written[method].split(' ')[roles.indexOf(role)] ?? ''
  const [own, other = own] = cell.split('|') as Expected[]
  if (own === undefined || other === undefined) throw new Error(`the matrix says nothing about ${method} by ${role}`)
  return { own, other }
}
