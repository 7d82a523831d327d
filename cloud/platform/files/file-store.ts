/** Where bytes lie, by a reference that we make: lower case letters, digits, `-`, and `/` between folder and name. */
export interface FileStore {
  put: (ref: string, bytes: Uint8Array) => Promise<void>
  /** Reads no more than so many bytes: what says, or turns out, to be larger is left. null: nothing lies there. */
  get: (ref: string, bytesMax: number) => Promise<Uint8Array | 'file_too_big' | null>
  /** What is not there any more is as good as removed. */
  remove: (refs: readonly string[]) => Promise<void>
  /** Everything that lies there since before an instant. Only a folder can tell. */
  olderThan?: (instant: string) => Promise<string[]>
}

/** Nowhere: what is put is lost, and nothing is found. */
export const noStore: FileStore = { put: async () => undefined, get: async () => null, remove: async () => undefined }
