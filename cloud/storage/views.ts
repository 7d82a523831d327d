import { sql } from 'kysely'
import type { Db } from './tables'

export interface View {
  at: string
  community: string | null
  what: 'found' | 'opened'
}

/** Who of the staff looked at this person, the newest first: by their community, not by name. */
export const listViews = async (db: Db, personId: string, rowsMax: number): Promise<View[]> => {
  const { rows } = await sql<View>`
    select audit.at, community.name as community,
      case audit.method when 'people.find' then 'found' else 'opened' end as what
    from audit
    join person by on by.id = audit.person_id
    left join community on community.id = coalesce(by.community_id, nullif(audit.community_id, 0))
    where audit.subject_id = ${personId} and audit.person_id <> ${personId}
      and audit.method in ('people.find', 'people.open')
    order by audit.at desc, audit.id limit ${rowsMax}`.execute(db)
  return rows
}
