import type { FileEvent } from '../../src/domain/files/file'
import { newsOf } from '../../src/domain/files/file-news'
import { dropBytes } from './bytes'
import type { Clock } from '../platform/clock'
import type { FileStore } from '../platform/files/file-store'
import { changeFile } from '../storage/files/files'
import type { Db } from '../storage/tables'
import { notify } from '../storage/messages/notify'

interface Parts {
  db: Db
  clock: Clock
  store: Pick<FileStore, 'remove'>
}

/**
 * Changes a file's state outside of a call and writes its notifications; then deletes its bytes if it no longer has
 * any.
 */
export const settleFile = async (
  { db, store, clock }: Parts,
  fileId: string,
  event: FileEvent,
  set: Parameters<typeof changeFile>[3] = {},
): Promise<void> => {
  const now = clock()
  const gone = await db.transaction().execute(async (tx) => {
    const file = await changeFile(tx, fileId, [event], set, now)
    if (file) await notify(tx, newsOf(file.state, file), now)
    return file?.gone ?? []
  })
  await dropBytes(db, store, gone)
}
