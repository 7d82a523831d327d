import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Printed } from '../../../src/domain/posters/printed'
import type { PosterTask } from '../../../src/domain/scan/poster-task'
import type { Db, Tx } from '../tables'

/** What one code leads to, and what its sheet says. */
export interface NewPoster {
  communityId: number
  id: string
  code: string
  pointId: string
  roomId: string | null
  task: PosterTask
  printed: Printed
}

/** Who made the posters, and when. `by`: null for the operator's command. */
export interface Made {
  by: string | null
  at: string
}

export interface PosterInUse {
  id: string
  code: string
  pointId: string
  roomId: string | null
  task: PosterTask
  /** Null: the code is reserved, and nothing has been printed yet. */
  printed: Printed | null
  madeAt: string
  lastScannedOn: string | null
}

/** The posters in use at these points. */
export const listPosters = async (db: Db | Tx, pointIds: readonly string[]): Promise<PosterInUse[]> => {
  const { rows } = await sql<PosterInUse>`
    select id, code, point_id as "pointId", room_id as "roomId", task, printed, made_at as "madeAt",
      to_char(last_scanned_on, 'YYYY-MM-DD') as "lastScannedOn"
    from poster where community_id = any(${[...new Set(pointIds.map(communityOf))]}::int[])
      and point_id = any(${pointIds}::text[]) and ended_at is null
    order by community_id, point_id, room_id nulls first, task`.execute(db)
  return rows
}

/** What happens to a poster that is in use already: nothing, or its sheet is the one printed now. */
const KEPT = sql`do update set code = poster.code`
const REPRINTED = sql`do update set printed = excluded.printed, made_at = excluded.made_at, made_by = excluded.made_by`

const store = async (
  tx: Tx,
  posters: readonly NewPoster[],
  made: Made,
  { isPrinted }: { isPrinted: boolean },
): Promise<(string | null)[]> => {
  if (posters.length === 0) return []
  const { rows } = await sql<{ code: string | null }>`
    with wanted as (
      select * from rows from (json_to_recordset(${JSON.stringify(posters)}::json) as (
        "communityId" int, id text, code text, "pointId" text, "roomId" text, task text, printed jsonb))
        with ordinality as poster ("communityId", id, code, "pointId", "roomId", task, printed, nth)
    ), saved as (
      insert into poster (community_id, id, code, point_id, room_id, task, made_by, made_at, printed)
      select "communityId", id, code, "pointId", "roomId", task, ${made.by}, ${made.at}::timestamptz,
        case when ${isPrinted} then printed end
      from wanted
      where not exists (select from poster ended where ended.code = wanted.code and ended.ended_at is not null)
      order by "communityId", "pointId", coalesce("roomId", ''), task
      on conflict (community_id, point_id, coalesce(room_id, ''), task) where ended_at is null
      ${isPrinted ? REPRINTED : KEPT}
      returning community_id, point_id, room_id, task, code
    )
    select saved.code from wanted left join saved on saved.community_id = "communityId" and saved.point_id = "pointId"
      and saved.room_id is not distinct from "roomId" and saved.task = wanted.task
    order by wanted.nth`.execute(tx)
  return rows.map(({ code }) => code)
}

/**
 * Reserves codes for posters that are going to be printed. One that is in use already, for the same task at the same
 * point or room, stays as it is.
 * @returns the codes in use, in the order of the posters; null for one that was ended since it was planned
 */
export const reservePosters = (tx: Tx, posters: readonly NewPoster[], made: Made): Promise<(string | null)[]> =>
  store(tx, posters, made, { isPrinted: false })

/**
 * Stores what has been printed; a code that was not reserved is stored too.
 * @returns as {@link reservePosters}
 */
export const savePosters = (tx: Tx, posters: readonly NewPoster[], made: Made): Promise<(string | null)[]> =>
  store(tx, posters, made, { isPrinted: true })

/** Where a poster hangs; undefined when there is none with this id. */
export const findPoster = async (tx: Tx, posterId: string): Promise<{ endedAt: string | null } | undefined> =>
  tx
    .selectFrom('poster')
    .select('ended_at as endedAt')
    .where('community_id', '=', communityOf(posterId))
    .where('id', '=', posterId)
    .forUpdate()
    .executeTakeFirst()

/** Ends a poster in use. */
export const endPoster = async (tx: Tx, posterId: string, at: string): Promise<void> => {
  await tx
    .updateTable('poster')
    .set({ ended_at: at })
    .where('community_id', '=', communityOf(posterId))
    .where('id', '=', posterId)
    .execute()
}
