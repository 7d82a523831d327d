import { toInstant } from '../../src/domain/time'
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

/** So long may putting bytes and writing the row that vouches for them take. */
const PUTTING_MS = 60 * 60_000

/** Removes bytes that no file has any more. What fails here is loose, and tried again by the files' own work. */
export const dropBytes = async (db: Db, store: Pick<FileStore, 'remove'>, refs: readonly string[]): Promise<void> => {
  if (refs.length === 0) return
  await store.remove(refs)
  await forgetOrphanedBytes(db, refs)
}

/**
 * Puts bytes under new references, as loose ones: first the line that finds them, then the bytes, and last, by the
 * caller, the row that takes them over. Wherever this is cut off, nothing points at bytes that are not there, and no
 * bytes lie there for ever.
 */
const putAll = async ({ db, store }: Parts, all: readonly (readonly [string, Uint8Array])[], now: string) => {
  await markOrphaned(
    db,
    all.map(([ref]) => ref),
    toInstant(Date.parse(now) + PUTTING_MS),
  )
  for (const [ref, bytes] of all) await store.put(ref, bytes)
}

/** @returns the columns of the file that has them */
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
