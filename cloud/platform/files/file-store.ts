/** Stores bytes under references of our own: lower case letters, digits, `-`, and `/` between folder and name. */
export interface FileStore {
  put: (ref: string, bytes: Uint8Array) => Promise<void>
  /**
   * Reads up to a number of bytes; a file that is, or turns out to be, larger is not read further. null: no such file.
   */
  get: (ref: string, bytesMax: number) => Promise<Uint8Array | 'file_too_big' | null>
  /** Idempotent: a missing file counts as removed. */
  remove: (refs: readonly string[]) => Promise<void>
  /** All files older than an instant. Only a folder can list them. */
  olderThan?: (instant: string) => Promise<string[]>
}

/** No store: writes are discarded, and nothing is found. */
export const noStore: FileStore = { put: async () => undefined, get: async () => null, remove: async () => undefined }
