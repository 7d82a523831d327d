import type { Tx } from '../storage/tables'

/** The context of a change of signups. */
export interface SignupContext {
  tx: Tx
  now: string
}
