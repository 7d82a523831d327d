import { sql } from 'kysely'
import type { DeskSource, Waiting } from '../desk/desk-item'
import { takenNow } from './shift-rows'
import { leftLate } from './sheet-rows'

/**
 * Shifts that begin within a day and lack people, or in which somebody gave their place back within that day, even
 * where it has been filled since: who counted on them has to know. `count`: how many lack, `leftLate`: how many left.
 * When a shift begins it is of no use to look for more.
 */
export const shift: DeskSource = async (db, communityId, rowsMax, now) => {
  const isTheirs = communityId === null ? sql`true` : sql`shift.community_id = ${communityId}`
  const { rows } = await sql<Omit<Waiting, 'span'> & { startsAt: string; endsAt: string }>`
    select shift.id, community.name as community, greatest(shift.made_at, shift.starts_at - interval '1 day') as "openedAt",
      shift.title as name, shift.capacity - ${takenNow(now)} as count, ${leftLate} as "leftLate", shift.starts_at as "startsAt",
      shift.ends_at as "endsAt"
    from shift join community on community.id = shift.community_id
    where shift.cancelled_at is null and (${takenNow(now)} < shift.capacity or ${leftLate} > 0) and shift.starts_at > ${now}::timestamptz
      and shift.starts_at <= ${now}::timestamptz + interval '1 day' and ${isTheirs}
    order by shift.starts_at, shift.id limit ${rowsMax}`.execute(db)
  return rows.map(({ startsAt, endsAt, ...one }) => ({ ...one, span: { startsAt, endsAt }, neededBy: startsAt }))
}
