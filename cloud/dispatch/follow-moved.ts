import type { Answer } from '../../src/contract/errors'
import { Refusal } from '../../src/domain/refusal'
import { findMovedIds } from '../storage/rooms/moved-ids'
import type { Db } from '../storage/tables'

const PUBLIC_ID = /^[0-9a-z]{1,5}-[0-9a-z]{16}$/

interface Asked {
  input: object
  key?: string
}

/** The texts in an input, also those in its lists: the marks of a roster have ids. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The same with each text replaced. */
const replaced = (value: unknown, byText: (text: string) => string): unknown => {
  if (typeof value === 'string') return byText(value)
  if (Array.isArray(value)) return value.map((one) => replaced(one, byText))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, byText)]))
}

/** The same call with the new ids of what has moved; null: none of its ids has moved. */
const renamed = async <C extends Asked>(db: Db, call: C): Promise<C | null> => {
  const ids = [...new Set(textsIn(call.input).filter((text) => PUBLIC_ID.test(text)))]
  const moved = ids.length > 0 ? await findMovedIds(db, ids) : new Map<string, string>()
  if (moved.size === 0) return null
  const input = replaced(call.input, (text) => moved.get(text) ?? text) as object
  // `not_found` stays stored under the old key: a retry of the call follows the same path.
  return { ...call, input, ...(call.key !== undefined && { key: `${call.key}~` }) }
}

/**
 * Makes a call, and if nothing is found retries it once with new ids: ids change when a point moves to another
 * community, and messages, links and open pages have old ones. Costs nothing when something is found.
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
