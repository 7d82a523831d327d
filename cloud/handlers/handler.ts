import type { ChangingMethod, ReadingMethod } from '../../src/contract/methods'
import type { Input, Output } from '../../src/contract/schemas/table'
import type { Person } from '../../src/domain/role'
import type { Random16 } from '../platform/ids'
import type { Walking } from '../platform/walking'
import type { Traces } from '../storage/calls'
import type { Db, Tx } from '../storage/tables'

/** What a reading handler may use. `person` is null for an anonymous caller. */
export interface ReadContext {
  db: Db
  walking: Walking
  person: Person | null
  now: string
}

/** What a changing handler may use: the transaction, never the database. Await nothing but `tx`. */
export interface ChangeContext {
  tx: Tx
  person: Person
  now: string
  random16: Random16
}

/** What a change gives back: the answer, and what it leaves behind. */
export interface Done<M extends ChangingMethod> extends Traces {
  output: Output<M>
}

export type ReadHandler<M extends ReadingMethod> = (context: ReadContext, input: Input<M>) => Promise<Output<M>>
export type ChangeHandler<M extends ChangingMethod> = (context: ChangeContext, input: Input<M>) => Promise<Done<M>>
