import { sql } from 'kysely'
import type { AuditEntry } from './audit'
import type { Db } from '../tables'
import { subjectJoins, subjectName } from './subject'

/**
 * An audit entry as the district reads it. `place` is its sort key, built only from what is shown, so that nothing can
 * be counted by it. `at`, an instant, is set only for what the district itself did.
 */
export interface DistrictLine extends Omit<AuditEntry, 'at' | 'subjectId' | 'category'> {
  place: string
  at: string | null
  subjectId: string | null
  community: string | null
}

/** `own` and `ownPhoto`: what the district's own people did, in full; `byDay`: what the communities did. */
export interface DistrictMethods {
  byDay: readonly string[]
  own: readonly string[]
  ownPhoto: readonly string[]
}

/** Local time in Shanghai. */
const clock = sql`(audit.at at time zone 'Asia/Shanghai')`

/**
 * The audit as the district reads it, the latest day first. Within a day come first the district's own actions, the
 * newest first, then those of the communities, each kind once a day and in no order of time.
 * @param communityId null for all of them
 * @param methods whose lines are read, by what is read of them
 * @param below the `place` of the last entry of the page before
 */
export const listDistrictAudit = async (
  db: Db,
  methods: DistrictMethods,
  communityId: number | null,
  below: string | null,
  rowsMax: number,
): Promise<DistrictLine[]> => {
  const isHere = communityId === null ? sql`true` : sql`audit.community_id = ${communityId}`
  const isBelow = below === null ? sql`true` : sql`line.place collate "C" < ${below}`
  const { rows } = await sql<DistrictLine>`
    with own as (
      select to_char(${clock}, 'YYYY-MM-DD "1" HH24:MI:SS.MS ') || audit.id as place,
        date_trunc('milliseconds', audit.at) as at, audit.by_name as by, audit.by_role, audit.method, audit.subject_id,
        ${subjectName} as subject, null::text as community
      from audit ${subjectJoins}
      left join file on file.community_id = audit.community_id and file.id = audit.subject_id
      where ${isHere} and audit.by_role = 'admin' and (audit.method = any(${methods.own}::text[])
        or (audit.method = any(${methods.ownPhoto}::text[]) and file.purpose = 'point_photo'))
    ), by_day as (
      select distinct to_char(${clock}, 'YYYY-MM-DD "0" ')
          || concat_ws(' ', audit.method, audit.by_role, audit.community_id, coalesce(point.id, room.id)) as place,
        null::timestamptz as at, null::text as by, audit.by_role, audit.method, coalesce(point.id, room.id) as subject_id,
        coalesce(point.name, room.name) as subject, community.name as community
      from audit
      left join community on community.id = audit.community_id
      left join staff_task on staff_task.community_id = audit.community_id and staff_task.id = audit.subject_id
      left join point on point.community_id = audit.community_id
        and point.id = coalesce(staff_task.point_id, audit.subject_id)
      left join room on room.community_id = audit.community_id and room.id = audit.subject_id
      where ${isHere} and audit.by_role <> 'admin' and audit.method = any(${methods.byDay}::text[])
    )
    select place, at, by, by_role as "byRole", method, subject_id as "subjectId", subject, community
    from (select * from own union all select * from by_day) as line
    where ${isBelow} order by line.place collate "C" desc limit ${rowsMax}`.execute(db)
  return rows
}
