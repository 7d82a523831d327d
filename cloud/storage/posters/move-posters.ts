import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../tables'

/**
 * Takes posters along when their point moves to another community: ids get the new community, codes stay, so that
 * sheets that hang go on working.
 * @param steps rows of (from_community, old_id, to_community, new_id) of points
 */
export const takePosters = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  await sql`
    with taken as (
      delete from poster using ${steps} where community_id = from_community and point_id = old_id
      returning poster.*, to_community, new_id, split_part(new_id, '-', 1) || '-' as prefix
    )
    insert into poster (community_id, id, code, point_id, room_id, task, made_by, made_at, printed, ended_at,
      last_scanned_on)
    select to_community, prefix || split_part(id, '-', 2), code, new_id, prefix || split_part(room_id, '-', 2), task,
      made_by, made_at, printed, ended_at, last_scanned_on
    from taken`.execute(tx)
}
