import { type Insertable, sql, type Updateable } from 'kysely'
import { afterEvent, type FileEvent, type FileState } from '../../../src/domain/files/file'
import { communityOf } from '../../../src/domain/id'
import { isNotParty } from '../complaints/parties'
import { worksFor } from '../people/colleagues'
import { forgetOrphanedBytes, markOrphaned } from './orphaned-bytes'
import type { Db, Tables, Tx } from '../tables'

/** The path in WeChat's own cloud storage to which the phone uploads the raw bytes of a file. */
export const cloudPathOf = (fileId: string): string => `upload/${fileId}`

const files = (db: Db | Tx) =>
  db
    .selectFrom('file')
    .innerJoin('person', 'person.id', 'file.owner_id')
    .leftJoin('point', (on) =>
      on.onRef('point.community_id', '=', 'file.community_id').onRef('point.id', '=', 'file.subject_id'),
    )
    .leftJoin('complaint', (on) =>
      on.onRef('complaint.community_id', '=', 'file.community_id').onRef('complaint.id', '=', 'file.subject_id'),
    )
    .select(['file.id', 'file.state', 'file.raw_ref as rawRef', 'file.ref', 'file.thumb_ref as thumbRef'])
    .select(['file.width', 'file.height', 'file.ticket_until as ticketUntil', 'file.made_at as madeAt', 'file.tries'])
    .select(['file.community_id as communityId', 'file.owner_id as ownerId', 'file.subject_id as subjectId'])
    .select(['person.identity as ownerIdentity', 'file.finished_at as finishedAt'])
    .select([
      'file.purpose',
      'point.name as pointName',
      'complaint.category',
      'complaint.place',
      'complaint.reporter_id as reporterId',
    ])

/** A file with its owner and its subject: a point, or a complaint with its reporter. */
export type FoundFile = Awaited<ReturnType<ReturnType<typeof files>['executeTakeFirstOrThrow']>>

const oneOf = (db: Db | Tx, fileId: string) =>
  files(db).where('file.community_id', '=', communityOf(fileId)).where('file.id', '=', fileId)

export const findFile = (db: Db | Tx, fileId: string): Promise<FoundFile | undefined> =>
  oneOf(db, fileId).executeTakeFirst()

/**
 * The viewer and the files to list: of a community, or null for all, and then only photos of points, because the
 * district does not see complaints.
 */
export interface WantedFiles {
  communityId: number | null
  viewerId: string
  /** Managers handle the photos of all complaints of their community, workers not those of a colleague's. */
  isManager: boolean
}

/** The file's complaint is not assigned to a colleague of the viewer who still works there. */
export const isNotColleagues = (viewerId: string) => sql<boolean>`not exists (
  select from person where person.id = complaint.assigned_to and ${worksFor(sql`complaint.community_id`)}
    and person.id is distinct from complaint.reporter_id and person.id <> ${viewerId})`

/** Files in a given state, the oldest first; none of a complaint to which the viewer is a party. */
export const listFiles = (
  db: Db,
  state: FileState,
  { communityId, viewerId, isManager }: WantedFiles,
  rowsMax: number,
): Promise<FoundFile[]> => {
  const all = files(db)
    .where('file.state', '=', sql.lit(state))
    .where(isNotParty(viewerId, sql`file.subject_id`))
    .$if(!isManager, (query) => query.where(isNotColleagues(viewerId)))
  const some =
    communityId === null
      ? all.where('file.purpose', '=', 'point_photo')
      : all.where('file.community_id', '=', communityId)
  return some.orderBy('file.made_at').orderBy('file.id').limit(rowsMax).execute()
}

/** Inserts an upload ticket for a photo of a complaint, which is locked. */
export const insertComplaintTicket = async (tx: Tx, row: Insertable<Tables['file']>): Promise<void> => {
  await tx.insertInto('file').values(row).execute()
}

/** Inserts an upload ticket for a photo of a point. False when the point does not exist. */
export const insertTicket = async (tx: Tx, row: Insertable<Tables['file']>): Promise<boolean> => {
  const point = await tx
    .selectFrom('point')
    .select('id')
    .where('community_id', '=', row.community_id)
    .where('id', '=', row.subject_id)
    .executeTakeFirst()
  if (!point) return false
  await tx.insertInto('file').values(row).execute()
  return true
}

/** A file after a change. `gone`: references to bytes that it no longer has; they may be deleted after the commit. */
export interface ChangedFile extends FoundFile {
  gone: string[]
}

const refsOf = ({ rawRef, ref, thumbRef }: Pick<FoundFile, 'rawRef' | 'ref' | 'thumbRef'>): string[] =>
  [rawRef, ref, thumbRef].filter((one) => one !== null)

const stateAfter = (state: FileState, events: readonly FileEvent[]): FileState | null =>
  events.reduce<FileState | null>((now, event) => now && afterEvent(now, event), state)

/**
 * Applies events to a file in order. Bytes that it has afterwards are its own; bytes that it no longer has become
 * orphaned; a refused or removed file has none.
 * @returns null, with nothing changed, when the file does not exist or the events come too late
 */
export const changeFile = async (
  tx: Tx,
  fileId: string,
  events: readonly FileEvent[],
  set: Updateable<Tables['file']>,
  now: string,
): Promise<ChangedFile | null> => {
  const old = await oneOf(tx, fileId).forUpdate('file').executeTakeFirst()
  const state = old ? stateAfter(old.state, events) : null
  if (!old || state === null) return null

  const isOver = state === 'refused' || state === 'removed'
  const none = { raw_ref: null, ref: null, thumb_ref: null }
  await tx
    .updateTable('file')
    .set({ ...set, state, ...(isOver && none) })
    .where('community_id', '=', old.communityId)
    .where('id', '=', old.id)
    .execute()
  const changed = await oneOf(tx, fileId).executeTakeFirstOrThrow()

  const kept = refsOf(changed)
  const had = [...refsOf(old), ...(old.state === 'ticketed' && isOver ? [cloudPathOf(old.id)] : [])]
  const gone = had.filter((ref) => !kept.includes(ref))
  await markOrphaned(tx, gone, now)
  await forgetOrphanedBytes(tx, kept)
  return { ...changed, gone }
}

/** Records that the uploader has finished uploading a file. */
export const markFinished = (tx: Tx, fileId: string, now: string) =>
  tx
    .updateTable('file')
    .set({ finished_at: now })
    .where('community_id', '=', communityOf(fileId))
    .where('id', '=', fileId)
    .where('finished_at', 'is', null)
    .execute()
