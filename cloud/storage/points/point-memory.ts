import { sql } from 'kysely'
import { POINT_ROW, type PointRowRecord } from './point-rows'
import type { Db } from '../tables'

/** A point and its version: PostgreSQL's `xmin`, which is different after every change of the row. */
export interface Mark {
  communityId: string
  id: string
  version: string
}

interface Known {
  version: string
  record: PointRowRecord
}

/** A cache of points by id, the oldest entry first. */
export type PointMemory = Map<string, Known>

/** Some 130 MB of the process where few points differ in their hours, half of it heap. */
const KEPT_MAX = 100_000

/** Shares equal parts: there are few different opening hours, and they are the larger part of a point. */
const shared = new Map<string, unknown>()
const share = <T>(part: T): T => {
  const text = JSON.stringify(part)
  const same = shared.get(text) as T | undefined
  if (same !== undefined) return same
  if (shared.size >= KEPT_MAX) shared.clear()
  shared.set(text, part)
  return part
}

const read = async (db: Db, marks: readonly Mark[]): Promise<Known[]> => {
  const communityIds = marks.map(({ communityId }) => communityId)
  const ids = marks.map(({ id }) => id)
  const { rows } = await sql<Known>`
    select p.xmin::text as version, ${POINT_ROW} as record
    from unnest(${communityIds}::int[], ${ids}::text[]) as wanted (community_id, id)
    join point p on p.community_id = wanted.community_id and p.id = wanted.id
    join community c on c.id = p.community_id join subdistrict s on s.id = c.subdistrict_id`.execute(db)
  return rows.map(({ version, record }) => {
    const { hours, alerts, services } = record
    return { version, record: { ...record, hours: share(hours), alerts: share(alerts), services: share(services) } }
  })
}

/**
 * The points of the marks, in their order; new and changed ones are read from the database, the others are cached. The
 * result is shared by all callers: do not mutate it.
 */
export const recallPoints = async (db: Db, memory: PointMemory, marks: readonly Mark[]): Promise<PointRowRecord[]> => {
  const unknown: Mark[] = []
  const found = new Map<string, PointRowRecord>()
  for (const mark of marks) {
    const known = memory.get(mark.id)
    if (known?.version === mark.version) found.set(mark.id, known.record)
    else unknown.push(mark)
  }
  // Concurrent calls may evict entries from the cache during this await, so the result is collected in `found`.
  for (const known of unknown.length > 0 ? await read(db, unknown) : []) {
    const { id } = known.record
    found.set(id, known.record)
    memory.delete(id) // re-insert, so that the newest entry is last
    memory.set(id, known)
  }
  for (const id of memory.keys()) {
    if (memory.size <= KEPT_MAX) break
    memory.delete(id)
  }
  return marks.flatMap(({ id }) => found.get(id) ?? [])
}
