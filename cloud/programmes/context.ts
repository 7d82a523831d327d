import type { Tx } from '../storage/tables'

/** The context of a change of enrolments. */
export interface EnrolContext {
  tx: Tx
  now: string
}
