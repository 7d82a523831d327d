import { MINUTE_MS } from '../../../src/domain/time'

/** How long an address works: longer than a page is viewed, too short to be worth passing on. */
export const ADDRESS_MS = 15 * MINUTE_MS

/** Addresses of bytes, in the order of their references; null where there is none. */
export interface FileAddresses {
  of: (refs: readonly string[], now: string) => Promise<(string | null)[]>
}
