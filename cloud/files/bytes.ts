import { HOUR_MS, toInstant } from '../../src/domain/time'
import type { FileStore } from '../platform/files/file-store'
import type { Photo } from '../platform/files/images'
import type { Random16 } from '../platform/ids'
import { forgetOrphanedBytes, markOrphaned } from '../storage/files/orphaned-bytes'
import type { Db } from '../storage/tables'

interface Parts {
  db: Db
  store: FileStore
  random16: Random16
}

/** Storing bytes and then writing the row that owns them takes less than this. */
const PUTTING_MS = HOUR_MS

/**
 * Deletes bytes that no file owns any more. Bytes that cannot be deleted now are recorded as orphaned, and the file
 * timer retries.
 */
export const dropBytes = async (db: Db, store: Pick<FileStore, 'remove'>, refs: readonly string[]): Promise<void> => {
  if (refs.length === 0) return
  await store.remove(refs)
  await forgetOrphanedBytes(db, refs)
}

/**
 * Stores bytes under new references, as orphaned at first: the orphan row is written before the bytes, and the caller's
 * own row takes them over last. A crash at any step leaves neither a row that points at missing bytes nor bytes that
 * nobody ever deletes.
 */
const putAll = async ({ db, store }: Parts, all: readonly (readonly [string, Uint8Array])[], now: string) => {
  await markOrphaned(
    db,
    all.map(([ref]) => ref),
    toInstant(Date.parse(now) + PUTTING_MS),
  )
  for (const [ref, bytes] of all) await store.put(ref, bytes)
}

/** @returns the columns of the file row that owns the stored bytes */
export const putPhoto = async (parts: Parts, fileId: string, photo: Photo, now: string) => {
  const name = `${fileId}-${parts.random16()}`
  const [ref, thumbRef] = [`photo/${name}`, `thumb/${name}`]
  await putAll(
    parts,
    [
      [ref, photo.full],
      [thumbRef, photo.thumb],
    ],
    now,
  )
  const { width, height } = photo
  return { raw_ref: null, ref, thumb_ref: thumbRef, bytes: photo.full.length, width, height }
}

/** The same for bytes as they were uploaded. */
export const putRaw = async (parts: Parts, fileId: string, bytes: Uint8Array, now: string) => {
  const ref = `raw/${fileId}-${parts.random16()}`
  await putAll(parts, [[ref, bytes]], now)
  return { raw_ref: ref, bytes: bytes.length }
}
