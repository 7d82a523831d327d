import type { ChangingMethod, ReadingMethod } from '../../src/contract/methods'
import type { Input, Output } from '../../src/contract/schema/types'
import type { ComplaintPhotos } from '../../src/domain/complaints/present/photos'
import type { Suggestion } from '../../src/domain/files/file'
import type { Person } from '../../src/domain/people/role'
import type { CheckResult } from '../platform/content-check'
import type { Ports } from '../platform/ports'
import type { Clock } from '../platform/clock'
import type { Random16 } from '../platform/ids'
import type { Walking } from '../platform/walking'
import type { Traces } from '../storage/calls'
import type { PlannedSheet } from '../posters/plan-sheets'
import type { CertificateFacts } from '../storage/hours/certificates'
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
  /**
   * Reads the time again. A handler that locks rows itself dates by it what it writes after the lock, so that a call
   * which waited for another one is dated after it.
   */
  clock: Clock
  random16: Random16
}

/** The result of a change: the answer, its audit rows and messages, and files to delete. */
export interface Done<M extends ChangingMethod> extends Traces {
  output: Output<M>
  /** References of stored bytes that no row refers to any more; deleted after the commit. */
  gone?: string[]
}

/** What a method fetches from outside before its transaction. Only methods listed here fetch anything. */
export interface Prepared {
  /** WeChat's verdict about the text; null if the check could not run. */
  'complaints.add': Suggestion | null
  'complaints.answer': Suggestion | null
  'complaints.file': Suggestion | null
  /** The complaint's photos, with addresses signed for this answer. */
  'complaints.history': ComplaintPhotos<Photo>
  /** The verdict about the photo; `later` while it is not re-encoded yet. */
  'files.finish': CheckResult | 'later'
  /** The id of the new file and the ticket to upload it. */
  'files.ticket': { fileId: string; ticket: string; until: string }
  /** The printed PDF, and what stands on it. */
  'hours.certificate': { ref: string; file: string; facts: CertificateFacts }
  /** The number, or null where WeChat knows no such code. */
  'me.phone': string | null
  'mediation.decline': Suggestion | null
  'mediation.propose': Suggestion | null
  /** The caller's signup, for which the digits are right. Wrong ones are counted, although they change nothing else. */
  'shifts.checkIn': { signupId: string }
  /** As above; without digits the named signup. */
  'shifts.checkOut': { signupId: string }
  /** The printed PDF, and the codes on it. */
  'posters.make': { ref: string; file: string; sheets: PlannedSheet[] }
}

/** What a method reads in the same round trip as its key; null if it does not exist. */
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

/**
 * Returns the statement. It runs before any lock, so its result may be stale: the writing statements check again.
 */
export type OpenHandler<M extends keyof Opened> = (context: OpenContext, input: Input<M>) => Statement<Opened[M]>

/** What is available before the transaction. The role of `person` was checked, ownership was not. */
export interface PrepareContext {
  db: Db
  ports: Ports
  person: Person
  now: string
  random16: Random16
}

/** Calls external services. It runs again on a retry, so it must be idempotent. */
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
