import { createHash } from 'node:crypto'
import type { Method } from '../../src/contract/methods'

/** Fields in a fixed order: a release may reorder a schema while a phone still retries with an old key. */
const sorted = (_: string, value: unknown): unknown => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort())
}

/** SHA-256 of method and input, in hex: distinguishes a retry from a different call with the same key. */
export const inputHash = (method: Method, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([method, input], sorted))
    .digest('hex')
