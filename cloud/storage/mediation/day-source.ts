import { sql } from 'kysely'
import { APPOINTMENT_LASTS_MS } from '../../../src/domain/appointment'
import { MINUTE_MS } from '../../../src/domain/time'
import { isNotParty } from '../complaints/parties'
import type { DaySource, OfDay } from '../desk/day-item'

/** Meetings of today that both sides agreed to, for the mediator and for whoever works on the complaint. */
export const meeting: DaySource = async (db, { communityId, viewerId, now, until, rowsMax }) => {
  const { rows } = await sql<OfDay>`
    select complaint.id, meeting.at, complaint.place as name, complaint.category
    from mediation_meeting meeting
    join mediation on mediation.community_id = meeting.community_id and mediation.id = meeting.mediation_id
    join complaint on complaint.community_id = mediation.community_id and complaint.id = mediation.complaint_id
    left join mediator on mediator.community_id = mediation.community_id and mediator.id = mediation.mediator_id
    where meeting.community_id = ${communityId} and mediation.state = 'open' and meeting.first_ok and meeting.other_ok
      and (mediator.person_id = ${viewerId} or complaint.assigned_to = ${viewerId})
      and meeting.at > ${now}::timestamptz - interval '${sql.lit(APPOINTMENT_LASTS_MS / MINUTE_MS)} minutes'
      and meeting.at < ${until}::timestamptz and ${isNotParty(viewerId, sql`complaint.id`)}
    order by meeting.at, meeting.id limit ${rowsMax}`.execute(db)
  return rows
}
