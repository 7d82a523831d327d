import { sql } from 'kysely'
import type { OtherProgramme } from '../../../src/domain/programmes/programme'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'
import { heldNow } from './held-now'

const WITHIN_DAYS = 14

interface Refused {
  programmeId: string
  communityId: number
  /** Whom the refused one is for, in months; null: no limit. */
  monthsMin: number | null
  monthsMax: number | null
}

/**
 * Programmes of the days to come that somebody could come to instead, each with its next date: those without seats, and
 * those that have free ones and can be enrolled for, where both take people of some same age. Those of the same community
 * first, the soonest first.
 */
export const listOtherProgrammes = async (
  db: Db,
  { programmeId, communityId, monthsMin, monthsMax }: Refused,
  now: string,
  rowsMax: number,
): Promise<OtherProgramme[]> => {
  const until = toInstant(Date.parse(now) + WITHIN_DAYS * DAY_MS)
  const { rows } = await sql<OtherProgramme>`
    select id, title, "startsAt", "endsAt", point from (
      select distinct on (programme.community_id, programme.id) programme.id, programme.community_id, programme.title,
        programme_session.starts_at as "startsAt", programme_session.ends_at as "endsAt", point.name as point
      from programme_session
      join programme on programme.community_id = programme_session.community_id
        and programme.id = programme_session.programme_id
      join point on point.community_id = programme.community_id and point.id = programme.point_id
      where programme_session.starts_at > ${now}::timestamptz and programme_session.starts_at <= ${until}::timestamptz
        and programme_session.cancelled_at is null and programme.cancelled_at is null
        and programme.id <> ${programmeId}
        and coalesce(programme.months_min <= ${monthsMax}::int, true)
        and coalesce(programme.months_max >= ${monthsMin}::int, true)
        and coalesce(programme.enrol_from <= ${now}::timestamptz, true)
        and coalesce(programme.enrol_until > ${now}::timestamptz, true)
        and case programme.form when 'open' then true
          when 'dropIn' then ${heldNow('programme_session', now)} < programme_session.capacity
          else ${heldNow('programme', now)} < programme.capacity and not exists (
            select from programme_session begun where begun.community_id = programme.community_id
              and begun.programme_id = programme.id and begun.cancelled_at is null
              and begun.starts_at <= ${now}::timestamptz) end
      order by programme.community_id, programme.id, programme_session.starts_at) other
    order by community_id <> ${communityId}, "startsAt", id limit ${rowsMax}`.execute(db)
  return rows
}
