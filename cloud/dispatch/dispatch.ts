import type { Answer } from '../../src/contract/errors'
import { type AnsweringFunction, isMethod, methods, type ReadingMethod } from '../../src/contract/methods'
import { Refusal } from '../../src/domain/refusal'
import type { Person } from '../../src/domain/people/role'
import { asciiPart } from '../../src/domain/text'
import { again } from '../storage/database/retry'
import { codeOf, fail, Failure, type HearBadRows, refuse, succeed } from './answer'
import { bring, change } from './change'
import { followMoved } from './follow-moved'
import type { ReadContext } from '../handlers/handler'
import { reads } from '../handlers/table.generated'
import { withDeadline } from './deadline'
import { parseCall, type Reading } from './parse'
import type { Clock } from '../platform/clock'
import type { Identity } from '../platform/identity'
import type { Random16 } from '../platform/ids'
import type { Ports } from '../platform/ports'
import { type Log, withoutWords } from '../platform/log'
import type { Walking } from '../platform/walking'
import { mayCall } from './rights'
import { admit } from '../storage/people/people'
import type { Db } from '../storage/tables'

export interface Parts {
  db: Db
  walking: Walking
  clock: Clock
  random16: Random16
  ports: Ports
  log: Log
  callsPerMinute: number
  /** How long until a caller is asked to retry, by the function that serves the method. */
  answerWithinMs: Readonly<Record<AnsweringFunction, number>>
  /** Undefined: every method. */
  serves?: AnsweringFunction | undefined
}

/** Answers any call; never throws. */
export type Dispatch = (raw: unknown, identity: Identity) => Promise<Answer>

/** Finds the caller and applies the rate limit. @returns null for an anonymous call */
const personOf = async (parts: Parts, identity: Identity, now: string): Promise<Person | null> => {
  if (identity === null) return null
  const { db, random16, callsPerMinute } = parts
  const minute = `${asciiPart(now, 0, 16)}:00Z`
  const ask = () => again(() => admit(db, identity, random16(), minute))
  const admitted = (await ask()) ?? (await ask()) // a concurrent call was creating the same person
  if (!admitted) throw new Failure('try_again')
  const { calls, ...person } = admitted
  if (calls > callsPerMinute) throw new Failure('slow_down')
  return person
}

const read = async <M extends ReadingMethod>(
  context: ReadContext,
  { method, input }: Reading<M>,
  hear: HearBadRows,
): Promise<Answer> => succeed(method, await reads[method](context, input), hear)

/** At most so many bad rows of one answer are listed in the log; all are counted. */
const BAD_ROWS_NAMED = 20

/** The steps of every call: parse → caller and rate limit → rights → read, or change in a transaction → answer. */
const answer = async (parts: Parts, raw: unknown, identity: Identity, trace: string): Promise<Answer> => {
  const { db, walking, clock, random16, ports, log } = parts
  const now = clock()
  const hear: HearBadRows = (method, bad) =>
    log.error({ trace, method, badRows: bad.length, rows: bad.slice(0, BAD_ROWS_NAMED) }, 'stored rows do not fit')
  const call = parseCall(raw, parts.serves)
  const person = await personOf(parts, identity, now)
  const role = person?.role ?? 'anonymous'
  if (!mayCall(role, call.method)) throw new Failure(person ? 'forbidden' : 'unauthenticated')

  const reading = { db, walking, ports, now, person }
  if (!('key' in call)) return followMoved(db, call, (asked) => again(() => read(reading, asked, hear)))
  if (!person) throw new Failure('unauthenticated') // for the compiler: no change is allowed to anonymous callers
  const changing = { db, clock, now, random16, trace, ports, hear }
  return followMoved(db, call, async (asked) => {
    const brought = await bring(changing, person, asked)
    return 'answer' in brought ? brought.answer : again(() => change(changing, person, asked, brought.prepared))
  })
}

/** An unknown method is refused at once, so its deadline does not matter. */
const deadlineOf = (parts: Parts, raw: unknown): number => {
  const method = typeof raw === 'object' && raw !== null && 'method' in raw ? raw.method : undefined
  return parts.answerWithinMs[typeof method === 'string' && isMethod(method) ? methods[method].at : 'api']
}

/** The only place where an exception becomes an answer. */
export const makeDispatch =
  (parts: Parts): Dispatch =>
  async (raw, identity) => {
    const trace = parts.random16()
    try {
      return await withDeadline(answer(parts, raw, identity, trace), deadlineOf(parts, raw))
    } catch (error) {
      const code = codeOf(error)
      if (code === 'internal' || code === 'try_again') parts.log.error({ trace, ...withoutWords(error) }, 'call failed')
      if (error instanceof Refusal)
        return refuse(code, trace, { facts: error.facts, fields: error.fields, now: parts.clock() })
      return fail(code, trace, error instanceof Failure ? error.fields : undefined)
    }
  }
