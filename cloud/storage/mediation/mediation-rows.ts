import { type RawBuilder, sql } from 'kysely'
import type { Category } from '../../../src/domain/complaints/category'
import type { MeetingFacts } from '../../../src/domain/mediation/present/mediation-facts'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'
import { lastYes } from '../complaints/complaint-rows'
import { worksFor } from '../people/colleagues'
import { mediatorName } from './mediator-name'

/** A mediation with what its sides may come to know. Instants. */
export interface MediationRow {
  id: string
  communityId: number
  complaintId: string
  state: 'open' | 'agreed' | 'stopped'
  category: Category
  title: string
  words: string
  /** Whether the reporter lets the other side know their name. */
  isNamed: boolean
  reporterName: string | null
  /** The assigned worker, while they work there; null when that worker is the reporter. */
  workerId: string | null
  mediatorId: string | null
  mediatorPersonId: string | null
  /** The mediator's displayed name; null when there is no mediator. */
  mediator: string | null
  mediatorAcceptedAt: string | null
  firstAsksOther: boolean
  otherAsksOther: boolean
  firstId: string | null
  firstHasWechat: boolean
  firstInAt: string | null
  firstOutAt: string | null
  otherId: string | null
  otherInAt: string | null
  otherOutAt: string | null
  otherDoor: string
  terms: string | null
  termsVersion: number
  termsFirstAt: string | null
  termsOtherAt: string | null
  paperNumber: string | null
  openedAt: string
  agreedAt: string | null
  saidYesAt: string | null
  reopenedAt: string | null
  isSettled: boolean
  stoppedAt: string | null
  checksDone: number
  community: string
  communityPhone: string | null
  isSample: boolean
}

const select: RawBuilder<unknown> = sql`
  select mediation.id, mediation.community_id as "communityId", mediation.complaint_id as "complaintId", mediation.state,
    complaint.category, mediation.title, mediation.words, complaint.is_named as "isNamed", reporter.name as "reporterName",
    person.id as "workerId", mediation.mediator_id as "mediatorId", mediator.person_id as "mediatorPersonId",
    case when mediator.id is not null then ${mediatorName('helper')} end as mediator, mediation.mediator_accepted_at as "mediatorAcceptedAt",
    mediation.first_asks_other as "firstAsksOther", mediation.other_asks_other as "otherAsksOther", mediation.first_id as "firstId",
    coalesce(complaint.settled_at >= mediation.opened_at, false) as "isSettled",
    coalesce(reporter.identity is not null, false) as "firstHasWechat",
    mediation.first_in_at as "firstInAt", mediation.first_out_at as "firstOutAt", mediation.other_id as "otherId",
    mediation.other_in_at as "otherInAt", mediation.other_out_at as "otherOutAt", mediation.other_door as "otherDoor",
    mediation.terms, mediation.terms_version as "termsVersion", mediation.terms_first_at as "termsFirstAt",
    mediation.terms_other_at as "termsOtherAt", mediation.paper_number as "paperNumber",
    mediation.opened_at as "openedAt", mediation.agreed_at as "agreedAt", ${lastYes} as "saidYesAt", (
      select min(at) from complaint_entry entry where entry.community_id = mediation.community_id
        and entry.complaint_id = mediation.complaint_id and entry.kind = 'unsolved'
        and mediation.agreed_at is not null and entry.at > ${lastYes}
    ) as "reopenedAt", mediation.stopped_at as "stoppedAt",
    mediation.checks_done as "checksDone", community.name as community, community.phone as "communityPhone",
    coalesce((select is_sample from district), false) as "isSample"
  from mediation
  join complaint on complaint.community_id = mediation.community_id and complaint.id = mediation.complaint_id
  join community on community.id = mediation.community_id
  left join person on person.id = complaint.assigned_to and ${worksFor(sql`complaint.community_id`)}
    and person.id is distinct from complaint.reporter_id
  left join person reporter on reporter.id = mediation.first_id
  left join mediator on mediator.community_id = mediation.community_id and mediator.id = mediation.mediator_id
  left join person helper on helper.id = mediator.person_id`

/** @returns undefined when there is none */
export const findMediation = async (db: Db | Tx, mediationId: string): Promise<MediationRow | undefined> => {
  const { rows } = await sql<MediationRow>`
    ${select} where mediation.community_id = ${communityOf(mediationId)} and mediation.id = ${mediationId}`.execute(db)
  return rows[0]
}

/** Mediations in which a person is a side or was asked to mediate; the latest first. */
export const listMediations = async (db: Db, personId: string, rowsMax: number): Promise<MediationRow[]> => {
  const { rows } = await sql<MediationRow>`
    ${select}
    where mediation.first_id = ${personId} or mediation.other_id = ${personId}
      or (mediator.person_id = ${personId} and mediation.state <> 'stopped')
    order by mediation.opened_at desc, mediation.id limit ${rowsMax}`.execute(db)
  return rows
}

/** The mediation of a complaint that is not stopped. */
export const findMediations = async (tx: Db | Tx, complaintId: string): Promise<MediationRow | undefined> => {
  const { rows } = await sql<MediationRow>`
    ${select} where mediation.community_id = ${communityOf(complaintId)} and mediation.complaint_id = ${complaintId}
      and mediation.state <> 'stopped'`.execute(tx)
  return rows[0]
}

/** The proposed meeting times of a mediation, the earliest first. */
export const listMeetings = async (db: Db | Tx, mediationId: string): Promise<MeetingFacts[]> =>
  db
    .selectFrom('mediation_meeting')
    .select([
      'id',
      'at',
      'made_at as madeAt',
      'made_by as madeBy',
      'first_ok as firstOk',
      'first_at as firstAt',
      'first_was as firstWas',
      'other_ok as otherOk',
    ])
    .where('community_id', '=', communityOf(mediationId))
    .where('mediation_id', '=', mediationId)
    .orderBy('at')
    .execute()
