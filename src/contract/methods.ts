/**
 * Every method of the wire. `changes` says whether a call needs an idempotency key,
 * `at` which cloud function serves it. Plain values without imports, so that the phone may use them.
 */
export const methods = {
  'audit.list': { changes: false, at: 'api' },
  'calls.done': { changes: true, at: 'api' },
  'calls.list': { changes: false, at: 'api' },
  'desk.list': { changes: false, at: 'api' },
  'district.get': { changes: false, at: 'api' },
  'files.decide': { changes: true, at: 'api' },
  'files.finish': { changes: true, at: 'api' },
  'files.held': { changes: false, at: 'api' },
  'files.remove': { changes: true, at: 'api' },
  'files.ticket': { changes: true, at: 'api' },
  'inbox.list': { changes: false, at: 'api' },
  'inbox.read': { changes: true, at: 'api' },
  'map.lines': { changes: false, at: 'api' },
  'me.get': { changes: false, at: 'api' },
  'me.merge': { changes: true, at: 'api' },
  'me.phone': { changes: true, at: 'api' },
  'me.save': { changes: true, at: 'api' },
  'messages.consent': { changes: true, at: 'api' },
  'people.confirm': { changes: true, at: 'api' },
  'people.create': { changes: true, at: 'api' },
  'people.find': { changes: true, at: 'api' },
  'people.merge': { changes: true, at: 'api' },
  'people.open': { changes: true, at: 'api' },
  'points.confirm': { changes: true, at: 'api' },
  'points.get': { changes: false, at: 'api' },
  'points.list': { changes: false, at: 'api' },
  'points.nearby': { changes: false, at: 'api' },
  'points.reach': { changes: false, at: 'api' },
  'points.report': { changes: true, at: 'api' },
  'points.save': { changes: true, at: 'api' },
  'points.search': { changes: false, at: 'api' },
  'points.way': { changes: false, at: 'api' },
  'roles.accept': { changes: true, at: 'api' },
  'roles.enlist': { changes: true, at: 'api' },
  'roles.invite': { changes: true, at: 'api' },
  'roles.list': { changes: false, at: 'api' },
  'roles.take': { changes: true, at: 'api' },
  'roles.uninvite': { changes: true, at: 'api' },
  'tasks.done': { changes: true, at: 'api' },
  'tasks.list': { changes: false, at: 'api' },
  'volunteers.apply': { changes: true, at: 'api' },
  'volunteers.decide': { changes: true, at: 'api' },
  'volunteers.list': { changes: false, at: 'api' },
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
