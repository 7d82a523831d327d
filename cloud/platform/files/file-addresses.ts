/** An address works so long: longer than a page is looked at, shorter than it takes to pass it on. */
export const ADDRESS_MS = 15 * 60_000

/** Addresses of bytes, in the order of their references; null for what can have none. */
export interface FileAddresses {
  of: (refs: readonly string[], now: string) => Promise<(string | null)[]>
}
