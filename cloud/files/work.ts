import { limits } from '../../src/contract/limits'
import { eventOf } from '../../src/domain/files/file'
import { DAY_MS, HOUR_MS, toInstant } from '../../src/domain/time'
import { dropBytes, putPhoto } from './bytes'
import { settleFile } from './settle'
import type { Clock } from '../platform/clock'
import type { ContentCheck } from '../platform/content-check'
import type { FileAddresses } from '../platform/files/file-addresses'
import type { FileStore } from '../platform/files/file-store'
import type { Images } from '../platform/files/images'
import type { Random16 } from '../platform/ids'
import { type Log, withoutWords } from '../platform/log'
import * as work from '../storage/files/file-work'
import { findFile } from '../storage/files/files'
import { listOrphanedBytes, unknownRefs } from '../storage/files/orphaned-bytes'
import type { Db } from '../storage/tables'

export interface FileWorkParts {
  db: Db
  store: FileStore
  addresses: FileAddresses
  images: Images
  check: ContentCheck
  clock: Clock
  random16: Random16
  log: Log
}

const TRIES_MAX = 3
const ORPHANED_BATCH = 200

const encode = async (parts: FileWorkParts, fileId: string): Promise<void> => {
  const { db, store, images, clock } = parts
  const file = await findFile(db, fileId)
  if (!file?.rawRef) return
  const refuse = (why: string) => settleFile(parts, fileId, 'broken', { refused_why: why })
  if ((await work.countTry(db, fileId)) > TRIES_MAX) return refuse('file_broken')
  // In WeChat's own cloud the phone uploads directly, so the size has not been checked yet.
  const raw = await store.get(file.rawRef, limits.fileBytesMax)
  if (!raw) return refuse('file_missing')
  const photo = typeof raw === 'string' ? raw : await images.photoOf(raw)
  if (typeof photo === 'string') return refuse(photo)
  await settleFile(parts, fileId, 'encoded', await putPhoto(parts, fileId, photo, clock()))
}

const ask = async (parts: FileWorkParts, fileId: string): Promise<void> => {
  const { db, addresses, check, clock } = parts
  const file = await findFile(db, fileId)
  if (!file?.ref) return
  const [address = null] = await addresses.of([file.ref], clock()).catch(() => [null])
  const verdict = await check.picture(address, file.ownerIdentity)
  if (verdict && 'trace' in verdict) {
    await db.transaction().execute((tx) => work.keepTrace(tx, fileId, verdict.trace, clock()))
  } else {
    await settleFile(parts, fileId, eventOf(verdict?.suggestion ?? null))
  }
}

/**
 * The timer's work on files: encodes uploads, requests checks, puts photos without a verdict under review, and deletes
 * unfinished uploads. Each step may run twice and in two processes; a failing file does not stop the others.
 */
export const makeFileWork = (parts: FileWorkParts) => async (): Promise<void> => {
  const { db, store, clock, log } = parts
  const now = clock()
  const ago = (milliseconds: number) => toInstant(Date.parse(now) - milliseconds)
  const each = async <T>(things: readonly T[], work: (thing: T) => Promise<unknown>) => {
    for (const thing of things) {
      await work(thing).catch((error: unknown) => log.warn(withoutWords(error), 'work on a file failed'))
    }
  }
  await each(await work.listUnencoded(db), (id) => encode(parts, id))
  await each(await work.listUnasked(db), (id) => ask(parts, id))
  await each(await work.listUnanswered(db, ago(HOUR_MS)), (id) => settleFile(parts, id, 'unanswered'))
  await each(await work.listAbandoned(db, ago(HOUR_MS), ago(DAY_MS)), (id) => settleFile(parts, id, 'abandoned'))
  await each([await listOrphanedBytes(db, now, ORPHANED_BATCH)], (refs) => dropBytes(db, store, refs))
  await each(store.olderThan ? [await store.olderThan(ago(DAY_MS))] : [], async (refs) => {
    // Bytes without any row, as after the database was restored from a backup. If all of them are unknown, the folder
    // belongs to another database.
    const unknown = await unknownRefs(db, refs)
    if (unknown.length < refs.length) await store.remove(unknown)
  })
}
