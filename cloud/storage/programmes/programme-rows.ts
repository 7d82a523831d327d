import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { ProgrammeForm, ProgrammeKind } from '../../../src/domain/programmes/programme'
import type { Db } from '../tables'
import { heldNow } from './held-now'

/** A programme as stored, with its point. Instants; the position is GCJ-02 degrees; ages in months. */
export interface ProgrammeRow {
  id: string
  communityId: number
  community: string
  kind: ProgrammeKind
  form: ProgrammeForm
  title: string
  about: string
  teacher: string
  fee: string
  bring: string
  monthsMin: number | null
  monthsMax: number | null
  capacity: number | null
  fewest: number | null
  /** The seats of a course that are given or held at the moment of the question. */
  taken: number
  enrolFrom: string | null
  enrolUntil: string | null
  leaderId: string | null
  leader: string | null
  roomId: string | null
  cancelReason: string | null
  pointId: string
  point: string
  address: string
  phone: string | null
  lat: number | null
  lng: number | null
  positionStatus: 'verified' | 'unverified' | 'sample'
  /** Changes with every edit of the words, not with the seats taken nor with the dates. */
  version: string
  isSample: boolean
}

/** Changes with every edit of a programme. */
export const programmeVersion = sql<string>`md5(row(programme.kind, programme.form, programme.title, programme.about,
  programme.teacher, programme.fee, programme.bring, programme.months_min, programme.months_max, programme.capacity,
  programme.fewest, programme.enrol_from, programme.enrol_until, programme.leader_id, programme.cancelled_at)::text)`

/** The columns of {@link ProgrammeRow}, from {@link programmeWithPoint}. @param now for the seats that are taken */
export const programmeColumns = (now: string) => sql`
  programme.id, programme.community_id as "communityId", community.name as community, programme.kind, programme.form,
  programme.title, programme.about, programme.teacher, programme.fee, programme.bring,
  programme.months_min as "monthsMin", programme.months_max as "monthsMax", programme.capacity, programme.fewest,
  ${heldNow('programme', now)} as taken, programme.enrol_from as "enrolFrom", programme.enrol_until as "enrolUntil",
  programme.leader_id as "leaderId", leader.name as leader, programme.room_id as "roomId",
  programme.cancel_reason as "cancelReason", point.id as "pointId", point.name as point, point.address, point.phone,
  point.lat, point.lng, point.position_status as "positionStatus", ${programmeVersion} as version,
  coalesce((select is_sample from district), false) or point.position_status = 'sample' as "isSample"`

export const programmeWithPoint = sql`programme
  join community on community.id = programme.community_id
  join point on point.community_id = programme.community_id and point.id = programme.point_id
  left join person leader on leader.id = programme.leader_id`

/** Only the programme with this id. */
export const isProgramme = (programmeId: string): RawBuilder<boolean> =>
  sql`programme.community_id = ${communityOf(programmeId)} and programme.id = ${programmeId}`

/** @returns undefined when there is none */
export const findProgramme = async (db: Db, programmeId: string, now: string): Promise<ProgrammeRow | undefined> => {
  const { rows } = await sql<ProgrammeRow>`
    select ${programmeColumns(now)} from ${programmeWithPoint} where ${isProgramme(programmeId)}`.execute(db)
  return rows[0]
}
