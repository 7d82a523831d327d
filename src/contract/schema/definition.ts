import type { GenericSchema } from 'valibot'
import type { Role } from '../../domain/people/role'
import type { AnsweringFunction } from '../methods'

/** Who may call a method; `everybody` includes callers who have not signed in. */
export const heads = ['manager', 'admin'] as const
export const staff = ['worker', ...heads] as const
export const signedIn = ['resident', 'volunteer', ...staff] as const
export const everybody = ['anonymous', ...signedIn] as const

/**
 * What the district reads in its audit log of calls to a method. `byDay`: what the communities did, without the time of day
 * or a person, and its own acts in full. `own`: its own acts alone. `ownPhoto`: its own acts, where the photo is of a point.
 * `nothing`: no line at all, because counting the lines would give away figures below five.
 */
export type DistrictSees = 'byDay' | 'own' | 'ownPhoto' | 'nothing'

/** Which row a change locks together with its idempotency key, before the clock is read; found by the ids of its input. */
export type LockKind = 'complaint' | 'mediation' | 'card'

interface SharedOptions {
  input: GenericSchema
  output: GenericSchema
  roles: readonly Role[]
  /** The cloud function that answers; `api` unless said otherwise. */
  at?: AnsweringFunction
  /**
   * Where the output has rows that were stored one by one, as paths. A stored row that no longer fits the schema is mended
   * or left out there instead of failing the whole answer.
   */
  storedRows?: readonly string[]
}

interface ChangingOptions extends SharedOptions {
  /** Nobody who has not signed in may change anything. */
  roles: readonly Exclude<Role, 'anonymous'>[]
  /** What staff read in the audit log about a call. */
  audit: string
  districtSees: DistrictSees
  locks?: LockKind
  /**
   * False where the answer is other people's personal data: it is not stored with the idempotency key, and the same key
   * reads again.
   */
  isAnswerKept?: false
}

/** Defines a method that changes nothing and needs no idempotency key. */
export const reading = <D extends SharedOptions>(definition: D) => ({
  at: 'api' as const,
  ...definition,
  changes: false as const,
})

/** Defines a method that changes something: a call carries an idempotency key, and the audit log names it. */
export const changing = <D extends ChangingOptions>(definition: D) => ({
  at: 'api' as const,
  ...definition,
  changes: true as const,
})

/** What a definition says, whichever method it is of. */
export type Definition = (SharedOptions & { changes: false }) | (ChangingOptions & { changes: true })
