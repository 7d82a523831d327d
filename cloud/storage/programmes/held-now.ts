import { type RawBuilder, sql } from 'kysely'
import { HOLD_LAST_MS } from '../../../src/domain/hold'
import { toInstant } from '../../../src/domain/time'

/** When what the seats are in begins: the first date of a course that takes place, or the date. */
const beginning = {
  programme: sql`(select min(one.starts_at) from programme_session one where one.community_id = programme.community_id
    and one.programme_id = programme.id and one.cancelled_at is null)`,
  programme_session: sql`programme_session.starts_at`,
} as const

const isIn = {
  programme: sql`enrolment.programme_id = programme.id and enrolment.session_id is null`,
  programme_session: sql`enrolment.session_id = programme_session.id`,
} as const

/**
 * The seats of a course (`programme`) or of a date that are given or held now. Those of a lapsed offer are free again,
 * whether or not the timer has written that down, but where somebody waits and there is time to offer them, they are
 * theirs.
 */
export const heldNow = (of: keyof typeof isIn, now: string): RawBuilder<number> => {
  const row = sql.table(of)
  const hasLapsed = sql`enrolment.state = 'offered' and enrolment.hold_until <= ${now}::timestamptz`
  const isWaited = sql`enrolment.state = 'waiting'
    and ${beginning[of]} > ${toInstant(Date.parse(now) + HOLD_LAST_MS)}::timestamptz`
  return sql`(
    select ${row}.taken - greatest(0, coalesce(sum(enrolment.seats) filter (where ${hasLapsed}), 0)
      - coalesce(sum(enrolment.seats) filter (where ${isWaited}), 0))::int
    from enrolment where enrolment.community_id = ${row}.community_id and ${isIn[of]}
      and enrolment.state in ('offered', 'waiting'))`
}
