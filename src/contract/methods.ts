const read = { changes: false, at: 'api' } as const
const change = { changes: true, at: 'api' } as const

/**
 * Every method of the wire. `changes` says whether a call needs an idempotency key,
 * `at` which cloud function serves it. Plain values without imports, so that the phone may use them.
 */
export const methods = {
  'audit.list': read,
  'bookings.answer': change,
  'bookings.block': change,
  'bookings.calendar': change,
  'bookings.cancel': change,
  'bookings.checkIn': change,
  'bookings.create': change,
  'bookings.createFor': change,
  'bookings.decide': change,
  'bookings.waiveNoShow': change,
  'bookings.get': read,
  'bookings.join': change,
  'bookings.mine': read,
  'bookings.move': change,
  'bookings.requests': read,
  'bookings.series': change,
  'bookings.daySheet': read,
  'buildings.list': read,
  'calls.done': change,
  'calls.list': read,
  'complaints.accept': change,
  'complaints.add': change,
  'complaints.answer': change,
  'complaints.assign': change,
  'complaints.createFor': change,
  'complaints.figures': read,
  'complaints.file': change,
  'complaints.get': read,
  'complaints.handOver': change,
  'complaints.history': change,
  'complaints.join': change,
  'complaints.mark': change,
  'complaints.merge': change,
  'complaints.mine': read,
  'complaints.note': change,
  'complaints.pause': change,
  'complaints.queue': read,
  'complaints.refuse': change,
  'complaints.reply': change,
  'complaints.resume': change,
  'complaints.settle': change,
  'complaints.similar': read,
  'complaints.visit': change,
  'complaints.withdraw': change,
  'desk.list': read,
  'district.get': read,
  'files.decide': change,
  'files.finish': change,
  'files.pendingReview': read,
  'files.remove': change,
  'files.ticket': change,
  'inbox.list': read,
  'inbox.read': change,
  'map.lines': read,
  'me.get': read,
  'me.merge': change,
  'me.phone': change,
  'me.save': change,
  'me.views': read,
  'mediation.accept': change,
  'mediation.appoint': change,
  'mediation.change': change,
  'mediation.confirm': change,
  'mediation.decline': change,
  'mediation.enter': change,
  'mediation.invite': change,
  'mediation.mediators': read,
  'mediation.mine': read,
  'mediation.open': change,
  'mediation.propose': change,
  'messages.consent': change,
  'people.confirm': change,
  'people.create': change,
  'people.find': change,
  'people.merge': change,
  'people.open': change,
  'points.confirm': change,
  'points.get': read,
  'points.list': read,
  'points.nearby': read,
  'points.reach': read,
  'points.report': change,
  'points.save': change,
  'points.search': read,
  'points.way': read,
  'roles.accept': change,
  'roles.bulkInvite': change,
  'roles.invite': change,
  'roles.list': read,
  'roles.take': change,
  'roles.uninvite': change,
  'rooms.day': read,
  'rooms.get': read,
  'rooms.list': read,
  'rooms.retire': change,
  'rooms.save': change,
  'tasks.done': change,
  'tasks.list': read,
  'volunteers.apply': change,
  'volunteers.decide': change,
  'volunteers.list': read,
} as const

export type Method = keyof typeof methods
/** The cloud functions that answer calls. */
export type AnsweringFunction = 'api' | 'export'
export type ChangingMethod = { [M in Method]: (typeof methods)[M]['changes'] extends true ? M : never }[Method]
export type ReadingMethod = Exclude<Method, ChangingMethod>

/** What travels to the server. `key` only with a method that changes something. */
export interface Call {
  method: Method
  input: unknown
  key?: string
}

// Not Object.hasOwn: phones from iOS 15.4 on have it, older ones in use do not.
export const isMethod = (name: string): name is Method => Object.prototype.hasOwnProperty.call(methods, name)
export const isChanging = (method: Method): method is ChangingMethod => methods[method].changes
