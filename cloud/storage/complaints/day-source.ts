import { sql } from 'kysely'
import { APPOINTMENT_LASTS_MS } from '../../../src/domain/appointment'
import { MINUTE_MS } from '../../../src/domain/time'
import type { DaySource, OfDay } from '../desk/day-item'
import { isNotParty } from './parties'

const lasting = sql`interval '${sql.lit(APPOINTMENT_LASTS_MS / MINUTE_MS)} minutes'`

/** Visits that the viewer has agreed on for today, until they must be over. */
export const visit: DaySource = async (db, { communityId, viewerId, now, until, rowsMax }) => {
  const { rows } = await sql<OfDay>`
    select complaint.id, complaint.visit_at as at, complaint.place as name, complaint.category
    from complaint
    where complaint.community_id = ${communityId} and complaint.assigned_to = ${viewerId}
      and complaint.due_kind in ('reply', 'visit', 'settle', 'check') and complaint.state = 'visiting'
      and complaint.visit_at > ${now}::timestamptz - ${lasting} and complaint.visit_at < ${until}::timestamptz
      and ${isNotParty(viewerId, sql`complaint.id`)}
    order by complaint.visit_at, complaint.id limit ${rowsMax}`.execute(db)
  return rows
}

/**
 * The moments of today by which residents have to be answered, by the viewer or whoever is first: `count` complaints
 * each, of which `id` is one.
 */
export const reply: DaySource = async (db, { communityId, viewerId, now, until, rowsMax }) => {
  const { rows } = await sql<OfDay>`
    select min(complaint.id) as id, complaint.due_at as at, min(complaint.place) as name, count(*)::int as count
    from complaint
    where complaint.community_id = ${communityId} and complaint.due_kind = 'reply'
      and (complaint.assigned_to = ${viewerId} or complaint.assigned_to is null)
      and complaint.due_at >= ${now}::timestamptz and complaint.due_at < ${until}::timestamptz
      and ${isNotParty(viewerId, sql`complaint.id`)}
    group by complaint.due_at order by complaint.due_at limit ${rowsMax}`.execute(db)
  return rows
}
