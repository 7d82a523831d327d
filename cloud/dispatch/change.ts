import type { RawBuilder } from 'kysely'
import type { Answer } from '../../src/contract/errors'
import type { ChangingMethod } from '../../src/contract/methods'
import { definitionOf } from '../../src/contract/schema/definition-of'
import type { Input } from '../../src/contract/schema/types'
import { Refusal } from '../../src/domain/refusal'
import type { Person } from '../../src/domain/people/role'
import { Failure, type HearBadRows, refuse, succeed } from './answer'
import { dropBytes } from '../files/bytes'
import type { ChangeContext, Done, OpenContext, PrepareContext, Prepared } from '../handlers/handler'
import { lockOf } from '../handlers/locks'
import { changes, opens as openings, prepares } from '../handlers/table.generated'
import { inputHash } from './input-hash'
import type { Change } from './parse'
import type { Clock } from '../platform/clock'
import type { Ports } from '../platform/ports'
import type { Random16 } from '../platform/ids'
import { type CallKey, findEarlierCall, finish, keepRefusal, openChange, takeKey } from '../storage/calls'
import type { Db } from '../storage/tables'

interface Parts {
  db: Db
  clock: Clock
  /** When the call arrived, an instant. */
  now: string
  random16: Random16
  trace: string
  ports: Ports
  hear: HearBadRows
}

const isAnswerKept = (method: ChangingMethod): boolean => {
  const definition = definitionOf(method)
  return definition.changes && definition.isAnswerKept !== false
}

/** The type of what `prepares` returns for a method, which TypeScript cannot infer from the table. */
type Prepare = (context: PrepareContext, input: unknown) => Promise<unknown>
type Work<M extends ChangingMethod> = (context: ChangeContext, input: Input<M>, prepared: unknown) => Promise<Done<M>>

/** A duplicate (an earlier or concurrent call with the same key) was answered: this call gets the same answer. */
const answerOfEarlierCall = async (db: Db, callKey: CallKey): Promise<Answer> => {
  const duplicate = await findEarlierCall(db, callKey)
  if (!duplicate) throw new Failure('try_again') // the stored key was deleted in between
  if (duplicate.input_hash !== callKey.inputHash) throw new Failure('key_reused')
  return duplicate.reply
}

/** A technical failure outside becomes `try_again`; a refusal stays one. */
const outOfReach = (error: unknown): never => {
  throw error instanceof Refusal || error instanceof Failure ? error : new Failure('try_again')
}

const keyOf = <M extends ChangingMethod>({ personId }: Person, { method, input, key }: Change<M>): CallKey => ({
  personId,
  key,
  method,
  inputHash: inputHash(method, input),
})

/** The type of what `opens` returns for a method, which TypeScript cannot infer from the table. */
const opens = openings as {
  readonly [M in ChangingMethod]?: (context: OpenContext, input: unknown) => RawBuilder<unknown>
}

const isPrepared = (method: ChangingMethod): method is keyof Prepared => Object.hasOwn(prepares, method)

/** What was fetched from outside for a call, or the stored answer of its key: WeChat's codes cannot be used twice. */
export type Brought = { answer: Answer } | { prepared: unknown }

/** Fetches what a method needs from outside: once a call, even when its transaction is retried. */
export const bring = async <M extends ChangingMethod>(
  parts: Parts,
  person: Person,
  call: Change<M>,
): Promise<Brought> => {
  const { db, now, random16, ports } = parts
  const { method, input } = call
  if (!isPrepared(method)) return { prepared: undefined }
  const callKey = keyOf(person, call)
  if (await findEarlierCall(db, callKey)) return { answer: await answerOfEarlierCall(db, callKey) }
  const ask = prepares[method] as Prepare
  return { prepared: await ask({ db, ports, person, now, random16 }, input).catch(outOfReach) }
}

/** Runs a changing method. The key, the handler's work and the answer are one transaction: one key is one effect. */
export const change = async <M extends ChangingMethod>(
  parts: Parts,
  person: Person,
  call: Change<M>,
  prepared: unknown,
): Promise<Answer> => {
  const { db, clock, now: calledAt, random16, trace, ports, hear } = parts
  const { method, input } = call
  const callKey = keyOf(person, call)

  try {
    const { answer, gone } = await openChange(db).execute(async (tx) => {
      const lock = lockOf(method, input, person.personId)
      const { isFirst, isThere, opened } = await takeKey(
        tx,
        callKey,
        lock ?? opens[method]?.({ person, now: calledAt }, input),
      )
      if (!isFirst) return { answer: await answerOfEarlierCall(tx, callKey), gone: [] }

      const now = lock ? clock() : calledAt // after waiting for a lock, the call takes effect after those that held it
      const brought = opens[method] ? opened : prepared
      const context = { tx, person, now, clock, random16 }
      const { output, gone = [], ...traces } = await (changes[method] as Work<M>)(context, input, brought)
      const answer = succeed(method, output, hear)
      if (!isThere) throw new Failure('try_again')
      await finish(tx, callKey, isAnswerKept(method) ? answer : null, traces, now)
      return { answer, gone }
    })
    await dropBytes(db, ports.files.store, gone).catch(() => undefined) // orphaned bytes: the file upkeep deletes them
    return answer
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // The transaction was rolled back; the refusal is stored by itself, and the first of several duplicates decides.
    const answer = refuse(error.code, trace, { facts: error.facts, fields: error.fields, now: calledAt })
    const isFirst = await keepRefusal(db, callKey, answer)
    return isFirst ? answer : answerOfEarlierCall(db, callKey)
  }
}
