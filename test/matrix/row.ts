import type { ErrorCode } from '../../src/contract/errors'
import type { Method } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import type { Subject } from './subject'

export type Expected = 'ok' | ErrorCode

/** What the matrix knows about a method. */
export interface Row<M extends Method> {
  /**
   * What each role gets, in the order of the roles: anonymous, resident, volunteer, worker, manager, admin.
   * `ok|not_found`: the first about a subject in the caller's own community, the second in another one.
   * Written by hand and not derived from the definitions, so that a wrong change of rights makes a test fail.
   */
  expected: string
  /** A valid input, about this subject if the method is about one. */
  input: (subject: Subject) => Input<M>
}

/** The rows of a feature, by method. */
export type Rows = { [M in Method]?: Row<M> }
