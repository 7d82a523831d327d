import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Says } from '../../../src/domain/points/report'
import type { Tx } from '../tables'

interface NewReport {
  pointId: string
  personId: string
  day: string
  says: Says
  at: string
  /** The random part of the id of a task, in case one is opened. */
  random16: string
}

/**
 * `isCounted`: a first report of the day, or the one change of mind. `closedReports`: the number of reports in the open
 * staff task, this one included; 0 and no task after "open".
 */
export interface SavedReport {
  /** The current point, when an old id found a moved one; null when there is none. */
  point: { communityId: number; id: string; name: string } | null
  isCounted: boolean
  taskId: string | null
  closedReports: number
}

/**
 * Saves a report; "closed" opens the point's staff task or joins the open one, a "closed" that is taken back leaves it,
 * and a task without any remaining report is ended. One statement, one round trip: the primary key counts a person once
 * a day, the unique index allows one open task per point, the row lock makes the count correct.
 */
export const saveReport = async (tx: Tx, report: NewReport): Promise<SavedReport> => {
  const { rows } = await sql<SavedReport>`
    with place as (
      select community_id, id, name from point
      where (community_id, id) in (
        select ${communityOf(report.pointId)}::int, ${report.pointId}::text
        union all select community_id, id from point_moved where old_id = ${report.pointId})
    ), confirmed as (
      select coalesce(max(done_at), '-infinity') as at from place join staff_task task
      on task.community_id = place.community_id and task.point_id = place.id
    ), counted as (
      insert into point_report as known (community_id, point_id, person_id, day, says, at)
      select community_id, id, ${report.personId}::text, ${report.day}::date, ${report.says}::text,
        greatest(${report.at}::timestamptz, confirmed.at + interval '1 microsecond') from place, confirmed
      on conflict (community_id, point_id, day, person_id) do update
        set says = excluded.says, is_changed = true,
          at = case excluded.says when 'closed' then excluded.at else known.at end
        where known.says <> excluded.says and not known.is_changed
      returning community_id, point_id, says, is_changed, at
    ), withdrawn as (
      update staff_task task set closed_reports = greatest(task.closed_reports - 1, 1),
        done_at = case task.closed_reports when 1 then ${report.at}::timestamptz end,
        found = case task.closed_reports when 1 then 'withdrawn' end
      from counted, confirmed
      where counted.is_changed and counted.says = 'open' and counted.at > confirmed.at
        and task.community_id = counted.community_id and task.point_id = counted.point_id and task.done_at is null
    ), task as (
      insert into staff_task as open_task (community_id, id, point_id, closed_reports, opened_at)
      select community_id, split_part(point_id, '-', 1) || '-' || ${report.random16}::text, point_id, 1,
        ${report.at}::timestamptz
      from counted where says = 'closed'
      on conflict (community_id, point_id) where done_at is null
      do update set closed_reports = open_task.closed_reports + 1
      returning id, closed_reports
    )
    select (select json_build_object('communityId', community_id, 'id', id, 'name', name) from place) as point,
           exists (select from counted) as "isCounted",
           (select id from task) as "taskId",
           coalesce((select closed_reports from task), 0) as "closedReports"`.execute(tx)
  return rows[0] as SavedReport // a select without "from" has exactly one row
}
