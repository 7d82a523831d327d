import { methods } from './methods.generated'

/**
 * Every method of the wire. `changes` says whether a call needs an idempotency key, `at` which cloud function serves it.
 * Plain values made from the definitions in the feature folders, so that the phone may use them without any schema.
 */
export { methods }

export type Method = keyof typeof methods
/** The cloud functions that answer calls. */
export type AnsweringFunction = 'api' | 'export'
export type ChangingMethod = { [M in Method]: (typeof methods)[M]['changes'] extends true ? M : never }[Method]
export type ReadingMethod = Exclude<Method, ChangingMethod>

/** The body of a call to the server. `key` only with a method that changes something. */
export interface Call {
  method: Method
  input: unknown
  key?: string
}

// Not Object.hasOwn: iOS has it only from 15.4 on, and older phones are in use.
export const isMethod = (name: string): name is Method => Object.prototype.hasOwnProperty.call(methods, name)
export const isChanging = (method: Method): method is ChangingMethod => methods[method].changes
