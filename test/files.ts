import { cryptoRandom16 } from '../cloud/platform/ids'
import type { FileState } from '../src/domain/files/file'
import { communityOf, makeId } from '../src/domain/id'
import type { World } from './factories'
import { newKey } from './factories'

interface NewFile {
  /** What it shows: a point, or a complaint. */
  pointId?: string
  complaintId?: string
  /** The identity of its author. */
  owner?: string
  state?: FileState
  at?: string
}

/** A photo in some state, with bytes if its state has any. @returns its id */
export const newFile = async (
  world: World,
  { pointId, complaintId, owner, state = 'shown', at = world.clock.now }: NewFile,
): Promise<string> => {
  const subjectId = complaintId ?? pointId ?? ''
  const communityId = communityOf(subjectId)
  const id = makeId(communityId, cryptoRandom16())
  const identity = owner ?? (await world.newPerson('worker', communityId))
  const { id: ownerId } = await world.db
    .selectFrom('person')
    .select('id')
    .where('identity', '=', identity)
    .executeTakeFirstOrThrow()
  const hasBytes = state === 'checking' || state === 'pendingReview' || state === 'shown'
  const refs = hasBytes ? { ref: `photo/${id}`, thumb_ref: `thumb/${id}`, width: 60, height: 40 } : {}
  const raw = state === 'uploaded' ? { raw_ref: `raw/${id}` } : {}
  for (const ref of [...Object.values(refs), ...Object.values(raw)]) {
    if (typeof ref === 'string') await world.files.store.put(ref, Buffer.from(`bytes of ${ref}`))
  }
  await world.db
    .insertInto('file')
    .values({
      community_id: communityId,
      id,
      owner_id: ownerId,
      purpose: complaintId === undefined ? 'point_photo' : 'complaint_photo',
      subject_id: subjectId,
      state,
      made_at: at,
      ticket_until: at,
      ...refs,
      ...raw,
    })
    .execute()
  return id
}

/** A file ticket for a photo of a point. */
export const newTicket = (world: World, owner: string, pointId: string) =>
  world.ask(owner, 'files.ticket', { purpose: 'point_photo', subjectId: pointId, bytes: 1_000 }, newKey())

/** Uploads over the HTTP bridge. @param identity the signed-in caller; without it the upload is anonymous */
export const upload = async (world: World, ticket: string, bytes: Uint8Array, identity?: string) => {
  const headers: Record<string, string> = {}
  if (identity) headers.authorization = `Bearer ${(await world.sessions.issue(identity, world.clock.now)).token}`
  const body = new Blob([new Uint8Array(bytes)])
  const response = await world.bridge.request(`/files/${ticket}`, { method: 'PUT', body, headers })
  return { status: response.status, body: (await response.json()) as { ok: boolean; error?: { code: string } } }
}

export const stateOf = async (world: World, fileId: string): Promise<FileState | undefined> =>
  (await world.db.selectFrom('file').select('state').where('id', '=', fileId).executeTakeFirst())?.state
