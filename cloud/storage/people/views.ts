import { sql } from 'kysely'
import type { Db } from '../tables'

export interface View {
  at: string
  community: string | null
  what: 'found' | 'opened'
}

/**
 * The view log of a person: when staff viewed them or a complaint they reported, the newest first; with the community
 * of the staff, not their name.
 */
export const listViews = async (db: Db, personId: string, rowsMax: number): Promise<View[]> => {
  const { rows } = await sql<View>`
    with viewing as (
      select * from audit where subject_id = ${personId} and method in (
        'people.find', 'people.open', 'shifts.phone', 'programmes.phone', 'programmes.roster')
      union all select * from audit
      where subject_id in (select id from complaint where reporter_id = ${personId}) and method = 'complaints.history'
    )
    select viewing.at, community.name as community, case viewing.method when 'people.find' then 'found' else 'opened' end as what
    from viewing
    join person by on by.id = viewing.person_id
    left join community on community.id = coalesce(by.community_id, nullif(viewing.community_id, 0))
    where viewing.person_id <> ${personId}
    order by viewing.at desc, viewing.written desc limit ${rowsMax}`.execute(db)
  return rows
}
