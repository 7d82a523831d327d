import type { NewMessage } from '../src/domain/message/message'
import type { Clock } from './platform/clock'
import type { Random16 } from './platform/ids'
import type { Log } from './platform/log'
import type { Ports } from './platform/ports'
import type { Db, Tx } from './storage/tables'

/** What a job may use. */
export interface JobParts {
  db: Db
  clock: Clock
  random16: Random16
  log: Log
  ports: Pick<Ports, 'messages'>
  /** Pinyin initials of a name. A parameter, because the dictionary behind it is large and only `tick` needs it. */
  initialsOf: (name: string) => string
}

/**
 * The phases of one run, in order: `change` may write messages, `deliver` delivers them in the same run, `upkeep`
 * deletes and fills in what nobody waits for.
 */
export const jobPhases = ['change', 'deliver', 'upkeep'] as const

/** A part of what `tick` does. Safe to run twice, and in two processes at once. */
export interface Job {
  /** `<feature>.<verb>`, as in the log. */
  name: string
  phase: (typeof jobPhases)[number]
  /** @returns numbers for the answer of `tick`; jobs that count under the same name are added up */
  run: (parts: JobParts) => Promise<Readonly<Record<string, number>> | void>
}

interface LeaveContext {
  tx: Tx
  now: string
  random16: Random16
}

/** What is forgotten with a person who closes their account. */
export interface Forgetting {
  /** What they have to leave first, because others are affected: each id in a transaction of its own. */
  leaving?: {
    /** Ids in the order in which they are locked everywhere. Called while the person is locked. */
    list: (tx: Tx, personId: string, now: string) => Promise<string[]>
    /** @returns the messages to those who are affected */
    leave: (context: LeaveContext, personId: string, id: string) => Promise<NewMessage[]>
  }
  /** Erases what is left of the person, in one transaction with that of all features. The person is locked. */
  erase: (tx: Tx, personId: string) => Promise<void>
}
