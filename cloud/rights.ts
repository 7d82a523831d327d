import type { ChangingMethod, Method, ReadingMethod } from '../src/contract/methods'
import type { Role } from '../src/domain/role'

/** A method without a row does not compile, nor does one that lets somebody unnamed change something. */
type Rights = Record<ReadingMethod, readonly Role[]> & Record<ChangingMethod, readonly Exclude<Role, 'anonymous'>[]>

const heads = ['manager', 'admin'] as const
const staff = ['worker', ...heads] as const
const signedIn = ['resident', 'volunteer', ...staff] as const
const everybody = ['anonymous', ...signedIn] as const

/** Who may call what. Which community a worker may act for is a predicate in domain/role. */
export const rights: Rights = {
  'audit.list': heads,
  'bookings.answer': signedIn,
  'bookings.block': staff,
  'bookings.calendar': signedIn,
  'bookings.cancel': signedIn,
  'bookings.checkIn': signedIn,
  'bookings.create': signedIn,
  'bookings.createFor': staff,
  'bookings.decide': staff,
  'bookings.forgive': staff,
  'bookings.get': signedIn,
  'bookings.join': signedIn,
  'bookings.mine': signedIn,
  'bookings.move': staff,
  'bookings.requests': staff,
  'bookings.series': staff,
  'bookings.sheet': staff,
  'calls.done': staff,
  'calls.list': staff,
  'desk.list': staff,
  'district.get': everybody,
  'files.decide': staff,
  'files.finish': staff,
  'files.held': staff,
  'files.remove': staff,
  'files.ticket': staff,
  'inbox.list': signedIn,
  'inbox.read': signedIn,
  'map.lines': everybody,
  'me.get': signedIn,
  'me.merge': signedIn,
  'me.phone': signedIn,
  'me.save': signedIn,
  'me.views': signedIn,
  'messages.consent': signedIn,
  'people.confirm': staff,
  'people.create': staff,
  'people.find': staff,
  'people.merge': staff,
  'people.open': staff,
  'points.confirm': staff,
  'points.get': everybody,
  'points.list': everybody,
  'points.nearby': everybody,
  'points.reach': everybody,
  'points.report': signedIn,
  'points.save': staff,
  'points.search': everybody,
  'points.way': everybody,
  'roles.accept': signedIn,
  'roles.enlist': heads,
  'roles.invite': heads,
  'roles.list': heads,
  'roles.take': heads,
  'roles.uninvite': heads,
  'rooms.day': everybody,
  'rooms.get': staff,
  'rooms.list': everybody,
  'rooms.retire': staff,
  'rooms.save': staff,
  'tasks.done': staff,
  'tasks.list': staff,
  'volunteers.apply': signedIn,
  'volunteers.decide': staff,
  'volunteers.list': staff,
}

export const mayCall = (role: Role, method: Method): boolean => rights[method].some((allowed) => allowed === role)
