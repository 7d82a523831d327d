import type { Answer } from '../../src/contract/errors'
import { Refusal } from '../../src/domain/refusal'
import { findMovedIds } from '../storage/rooms/moved-ids'
import type { Db } from '../storage/tables'

const PUBLIC_ID = /^[0-9a-z]{1,5}-[0-9a-z]{16}$/

interface Asked {
  input: object
  key?: string
}

/** The same call about what its ids are called now; null: none of them has moved. */
const renamed = async <C extends Asked>(db: Db, call: C): Promise<C | null> => {
  const entries: [string, unknown][] = Object.entries(call.input)
  const ids = entries.flatMap(([, value]) => (typeof value === 'string' && PUBLIC_ID.test(value) ? [value] : []))
  const moved = ids.length > 0 ? await findMovedIds(db, ids) : new Map<string, string>()
  if (moved.size === 0) return null
  const input = Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? (moved.get(value) ?? value) : value]),
  )
  // What was not found stays the answer under the old key: a call that comes again goes the same way.
  return { ...call, input, ...(call.key !== undefined && { key: `${call.key}~` }) }
}

/**
 * Asks, and where nothing is found asks once more about what the ids are called since their point belongs to another
 * community: messages, links and open pages have old ones. Costs nothing where something is found.
 * @throws what `ask` throws
 */
export const followMoved = async <C extends Asked>(
  db: Db,
  call: C,
  ask: (call: C) => Promise<Answer>,
): Promise<Answer> => {
  const outcome = await ask(call).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'not_found') return error
    throw error
  })
  if (!(outcome instanceof Refusal) && (outcome.ok || outcome.error.code !== 'not_found')) return outcome
  const moved = await renamed(db, call)
  if (moved) return ask(moved)
  if (outcome instanceof Refusal) throw outcome
  return outcome
}
