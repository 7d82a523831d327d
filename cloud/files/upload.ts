import type { ErrorCode } from '../../src/contract/errors'
import { limits } from '../../src/contract/limits'
import { dropBytes, putPhoto, putRaw } from './bytes'
import type { Clock } from '../platform/clock'
import type { FileStore } from '../platform/files/file-store'
import type { FileTokens } from '../platform/files/file-tokens'
import type { Identity } from '../platform/identity'
import { kindOf } from '../platform/files/image-kind'
import type { Random16 } from '../platform/ids'
import type { Images } from '../platform/files/images'
import { changeFile, findFile } from '../storage/files/files'
import type { Db } from '../storage/tables'

export interface UploadParts {
  db: Db
  store: FileStore
  tokens: FileTokens
  /** null: encoded later, by another function. */
  images: Images | null
  clock: Clock
  random16: Random16
}

/**
 * Checks whether this ticket allows an upload now. The ticket itself names the person and the file; a caller who is
 * signed in as well must be the same person.
 * @param identity undefined: no token was sent; null: the token is invalid
 * @returns the file's id, or the error
 */
export const readTicket = async (
  { db, tokens, clock }: UploadParts,
  ticket: string,
  identity: Identity | undefined,
): Promise<{ fileId: string } | ErrorCode> => {
  if (identity === null) return 'unauthenticated'
  const now = clock()
  const read = await tokens.readTicket(ticket, now)
  if (read === 'expired') return 'file_expired'
  if (read === 'forged') return 'not_found'
  const file = await findFile(db, read.fileId)
  const isOwner = identity === undefined ? file?.ownerId === read.personId : file?.ownerIdentity === identity
  if (!file || !isOwner) return 'not_found'
  return file.state === 'ticketed' ? { fileId: file.id } : 'file_expired'
}

const columnsOf = async (parts: UploadParts, fileId: string, bytes: Uint8Array, now: string) => {
  if (bytes.length > limits.fileBytesMax) return 'file_too_big'
  if (kindOf(bytes) === null) return 'file_type'
  if (!parts.images) return putRaw(parts, fileId, bytes, now)
  const photo = await parts.images.photoOf(bytes)
  return typeof photo === 'string' ? photo : putPhoto(parts, fileId, photo, now)
}

/**
 * Stores an upload; of two concurrent ones the first.
 * @returns null, or why nothing was stored
 */
export const receiveFile = async (parts: UploadParts, fileId: string, bytes: Uint8Array): Promise<ErrorCode | null> => {
  const { db, store, clock } = parts
  const now = clock()
  const columns = await columnsOf(parts, fileId, bytes, now)
  if (typeof columns === 'string') return columns
  const file = await db.transaction().execute((tx) => changeFile(tx, fileId, ['uploaded'], columns, now))
  if (file) return null
  const refs = [
    columns.raw_ref,
    'ref' in columns ? columns.ref : null,
    'thumb_ref' in columns ? columns.thumb_ref : null,
  ]
  await dropBytes(
    db,
    store,
    refs.filter((ref) => ref !== null),
  )
  return 'file_expired'
}
