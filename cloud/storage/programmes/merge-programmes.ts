import { sql } from 'kysely'
import { doubleSeats, type TwiceSeated } from '../../../src/domain/programmes/doubles'
import { givenUp, isLive } from '../../../src/domain/programmes/state'
import { ACTED, type Merge } from '../people/merge'
import type { Tx } from '../tables'
import { findEnrolment } from './enrolment-rows'
import { changeEnrolments, endSeat } from './enrolment-writes'

/** Locks the programmes of both in their order: a seat of either may end. */
const lockTheirs = async (tx: Tx, from: string, into: string): Promise<void> => {
  await sql`
    select from programme where (community_id, id) in (
      select community_id, programme_id from enrolment_seat where is_live and person_id in (${from}, ${into}))
    order by community_id, id for no key update`.execute(tx)
}

const listTheirs = async (tx: Tx, from: string, into: string): Promise<TwiceSeated[]> => {
  const { rows } = await sql<TwiceSeated>`
    select seat.enrolment_id as "enrolmentId", seat.seat, coalesce(seat.session_id, seat.programme_id) as of,
      seat.person_id = ${into} as "isOwn", enrolment.state, enrolment.hold_until as "holdUntil", (
        select min(session.starts_at) from programme_session session
        where session.community_id = seat.community_id and session.programme_id = seat.programme_id
          and session.cancelled_at is null and (seat.session_id is null or session.id = seat.session_id)) as "startsAt"
    from enrolment_seat seat
    join enrolment on enrolment.community_id = seat.community_id and enrolment.id = seat.enrolment_id
    where seat.is_live and seat.person_id in (${from}, ${into})
    order by enrolment.place`.execute(tx)
  return rows
}

/** Ends one seat; the last one of a group ends it. */
const endOne = async (tx: Tx, { enrolmentId, seat }: TwiceSeated, now: string): Promise<void> => {
  const enrolment = await findEnrolment(tx, enrolmentId)
  if (!enrolment || !isLive(enrolment.state)) return
  if (enrolment.seats > 1) await endSeat(tx, enrolment, seat, now)
  else {
    const change = { id: enrolmentId, state: givenUp[enrolment.state] }
    await changeEnrolments(tx, enrolment.communityId, [change], { by: null, now })
  }
}

/** Seats, children, and when the person was there. The free seats are offered by the next run of the timer. */
export const mergeProgrammes: Merge = {
  before: async (tx, from, into, now) => {
    await lockTheirs(tx, from, into)
    for (const seat of doubleSeats(await listTheirs(tx, from, into), now)) await endOne(tx, seat, now)
    // Nobody was at two places at once.
    await sql`
      delete from class_presence record using class_presence own
      where record.person_id = ${from} and own.person_id = ${into} and record.during && own.during`.execute(tx)
  },
  moved: [
    { table: 'enrolment', column: 'person_id' },
    { table: 'enrolment_seat', column: 'person_id' }, // of two in one place `before` has ended the worse one
    { table: 'class_presence', column: 'person_id' },
    { table: 'child', column: 'person_id' },
    { table: 'child_consent', column: 'person_id' },
    { table: 'programme', column: 'leader_id' },
  ],
  stays: {
    'enrolment.made_by': ACTED,
    'enrolment.changed_by': ACTED,
    'programme.made_by': ACTED,
    'session_away.by_person': ACTED,
    'class_presence.came_by': ACTED,
    'class_presence.left_by': ACTED,
    'presence_mark.by_person': ACTED,
  },
}
