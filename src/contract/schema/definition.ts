import type { GenericSchema } from 'valibot'
import type { Role } from '../../domain/people/role'
import type { AnsweringFunction } from '../methods'

/** Who may call a method; `everybody` includes callers who have not signed in. */
export const heads = ['manager', 'admin'] as const
export const staff = ['worker', ...heads] as const
export const signedIn = ['resident', 'volunteer', ...staff] as const
export const everybody = ['anonymous', ...signedIn] as const

/**
 * What the district reads in its audit about calls to a method. `byDay`: acts in the communities without time of day or
 * person, and its own acts in full. `own`: only its own acts. `ownPhoto`: only its own acts, if the photo is of a
 * point. `nothing`: no entry at all, because the number of entries would reveal figures below five.
 */
export type DistrictSees = 'byDay' | 'own' | 'ownPhoto' | 'nothing'

/**
 * Which row a change locks together with its idempotency key, before it reads the clock; found by the ids in its input.
 */
export type LockKind = 'complaint' | 'subject' | 'mediation' | 'card' | 'room' | 'file' | 'shift' | 'programme'

interface SharedOptions {
  input: GenericSchema
  output: GenericSchema
  roles: readonly Role[]
  /** The cloud function that answers; `api` by default. */
  at?: AnsweringFunction
  /**
   * Where the output has rows that were stored one by one, as paths. A stored row that no longer fits the schema is
   * repaired or left out there, so that the answer as a whole does not fail.
   */
  storedRows?: readonly string[]
}

interface ChangingOptions extends SharedOptions {
  /** Anonymous callers can never change anything. */
  roles: readonly Exclude<Role, 'anonymous'>[]
  /** The name of the act in the audit, as staff read it. */
  audit: string
  districtSees: DistrictSees
  locks?: LockKind
  /**
   * False when the output is other people's personal data: it is not stored with the idempotency key, and a retry with
   * the same key reads again.
   */
  isAnswerKept?: false
}

/** Defines a method that changes nothing and needs no idempotency key. */
export const reading = <D extends SharedOptions>(definition: D) => ({
  ...definition,
  at: definition.at ?? ('api' as const),
  changes: false as const,
})

/** Defines a method that changes something: a call carries an idempotency key, and the audit log names it. */
export const changing = <D extends ChangingOptions>(definition: D) => ({
  ...definition,
  at: definition.at ?? ('api' as const),
  changes: true as const,
})

/** The definition of any method. */
export type Definition = (SharedOptions & { changes: false }) | (ChangingOptions & { changes: true })
