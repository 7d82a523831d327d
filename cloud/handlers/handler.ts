import type { ChangingMethod, ReadingMethod } from '../../src/contract/methods'
import type { Input, Output } from '../../src/contract/schema/types'
import type { ComplaintPhotos } from '../../src/domain/complaints/present/photos'
import type { Suggestion } from '../../src/domain/files/file'
import type { Person } from '../../src/domain/people/role'
import type { Looked } from '../platform/content-check'
import type { Ports } from '../platform/ports'
import type { Random16 } from '../platform/ids'
import type { Walking } from '../platform/walking'
import type { Traces } from '../storage/calls'
import type { CreateFacts } from '../storage/rooms/create-facts'
import type { Statement } from '../storage/database/statement'
import type { Db, Tx } from '../storage/tables'

type Photo = Output<'complaints.history'>['complaint']['photos'][number]

/** What a reading handler may use. `person` is null for an anonymous caller. */
export interface ReadContext {
  db: Db
  walking: Walking
  ports: Ports
  person: Person | null
  now: string
}

/** What a changing handler may use: the transaction, never the database. Await nothing but `tx` and `import()`. */
export interface ChangeContext {
  tx: Tx
  person: Person
  now: string
  random16: Random16
}

/** What a change gives back: the answer, and what it leaves behind. */
export interface Done<M extends ChangingMethod> extends Traces {
  output: Output<M>
  /** Bytes that no file has any more: they go as soon as the change is kept. */
  gone?: string[]
}

/** What a change needs from outside, brought before its transaction begins. A method without a line needs nothing. */
export interface Prepared {
  /** What the platform thinks of the words; null: nobody could look. */
  'complaints.add': Suggestion | null
  'complaints.answer': Suggestion | null
  'complaints.file': Suggestion | null
  /** The photos of the case, with addresses made for this answer. */
  'complaints.history': ComplaintPhotos<Photo>
  /** How the platform looks at the photo; `later` when it is not there yet as it will be shown. */
  'files.finish': Looked | 'later'
  /** The id of the file to be, and leave to upload it. */
  'files.ticket': { fileId: string; ticket: string; until: string }
  /** The number, or null where WeChat knows no such code. */
  'me.phone': string | null
  'mediation.decline': Suggestion | null
  'mediation.propose': Suggestion | null
}

/** What a change wants read with its key, in one round trip. Null: there is no such thing. */
export interface Opened {
  'bookings.create': CreateFacts | null
}

/** A handler's third argument. No method has both. */
type BroughtOf<M extends ChangingMethod> = M extends keyof Prepared
  ? Prepared[M]
  : M extends keyof Opened
    ? Opened[M]
    : undefined

/** Who calls, and when: all that the statement of {@link OpenHandler} may depend on. */
export interface OpenContext {
  person: Person
  now: string
}

/** The statement of one value. Read before any lock: what must hold is kept by the statements that write. */
export type OpenHandler<M extends keyof Opened> = (context: OpenContext, input: Input<M>) => Statement<Opened[M]>

/** What may be asked while nothing is locked. `person` has the right to this method; whose thing it is, is not decided yet. */
export interface PrepareContext {
  db: Db
  ports: Ports
  person: Person
  now: string
  random16: Random16
}

/** Asks the world outside: WeChat, a file. Runs again when the call does, so it must bear that. */
export type PrepareHandler<M extends keyof Prepared> = (
  context: PrepareContext,
  input: Input<M>,
) => Promise<Prepared[M]>

export type ReadHandler<M extends ReadingMethod> = (context: ReadContext, input: Input<M>) => Promise<Output<M>>
export type ChangeHandler<M extends ChangingMethod> = (
  context: ChangeContext,
  input: Input<M>,
  brought: BroughtOf<M>,
) => Promise<Done<M>>
