import { sql } from 'kysely'
import type { CalendarDay } from '../../../src/domain/calendar'
import { METERS_PER_DEGREE } from '../../../src/domain/geo'
import type { ServiceKind } from '../../../src/domain/points/point-record'
import { awayFrom, type Box, isInBox, squeezeAt, unseen, unseenList } from './box'
import { type Mark, recallPoints } from './point-memory'
import type { PointRowRecord } from './point-rows'
import { type PlacedCommunity, type Reference, REFERENCE_VERSION, withReference } from './reference'
import type { Db } from '../tables'

interface Question {
  /** GCJ-02 degrees. */
  lat: number
  lng: number
  box: Box
  rowsMax: number
  /** Additionally everything within this many metres, up to `closeMax` rows in all. */
  closeMeters?: number
  closeMax?: number
  services: readonly ServiceKind[]
  /** The wanted days of the calendar, `2026-11-24`, both included. */
  fromDay: string
  toDay: string
}

export interface Surroundings {
  points: PointRowRecord[]
  /** Points of the same subdistrict without a verified position. */
  unverified: PointRowRecord[]
  /** True when there are such points with the wanted services anywhere in the district. */
  hasUnverified: boolean
  place: { communityId: number; community: string; subdistrict: string; lat: number; lng: number } | null
  district: { name: string; phone: string | null; isSample: boolean } | null
  years: number[]
  days: CalendarDay[]
}

const UNVERIFIED_MAX = 10

const nearestCommunity = ({ communities }: Reference, { lat, lng }: Question): PlacedCommunity | null => {
  const squeeze = squeezeAt(lat)
  let [nearest, least]: [PlacedCommunity | null, number] = [null, Infinity]
  for (const community of communities) {
    const distance = (community.lat - lat) ** 2 + (community.lng - lng) ** 2 * squeeze
    if (distance < least) [nearest, least] = [community, distance]
  }
  return nearest
}

interface Found {
  version: string
  /** `<community> <id> <version>,…`, the nearest point first. */
  near: string | null
  unverified: string | null
  hasUnverified: boolean
}

const marksOf = (text: string | null): Mark[] =>
  text === null
    ? []
    : text.split(',').map((mark) => {
        const [communityId = '', id = '', version = ''] = mark.split(' ')
        return { communityId, id, version }
      })

/** Only ids and versions of the points; their content is in memory or read afterwards. */
const find = async (db: Db, question: Question, communityIds: readonly number[]): Promise<Found> => {
  const { lat, lng, box, rowsMax, closeMeters = 0, closeMax = rowsMax, services } = question
  const ofService = services.length ? sql`and p.services && ${sql.val([...services])}::text[]` : sql``
  const { rows } = await sql<Found>`
    select ${REFERENCE_VERSION} as version,
      (select string_agg(concat_ws(' ', community_id, id, version), ',') from (
        select community_id, id, version, away, row_number() over (order by away) as place from (
          select p.community_id, p.id, p.xmin as version,
            ${awayFrom({ lat, lng })} as away
          from point p where ${isInBox(box)} and p.position_status <> 'unverified' ${ofService}
          order by away limit ${unseen(closeMax)}
        ) as nearest
      ) as one where place <= ${unseen(rowsMax)} or away <= ${unseen((closeMeters / METERS_PER_DEGREE) ** 2)}) as near,
      (select string_agg(concat_ws(' ', community_id, id, version), ',') from (
        select p.community_id, p.id, p.xmin as version from point p
        where p.community_id = any (${unseenList(communityIds)})
          and p.position_status = 'unverified' ${ofService}
        order by p.name limit ${sql.lit(UNVERIFIED_MAX)}
      ) as one) as unverified,
      exists (select from point p where p.position_status = 'unverified' ${ofService}) as "hasUnverified"`.execute(db)
  return rows[0] as Found // a select without "from" has exactly one row
}

/**
 * The points in a box, the nearest by straight line first, and everything else the answer needs. One round trip when
 * nothing has changed since the last request, and a second one for the points that have.
 */
export const findSurroundings = async (db: Db, question: Question): Promise<Surroundings> => {
  const { reference, place, near, unverified, hasUnverified } = await withReference(db, async (known) => {
    const nearest = nearestCommunity(known, question)
    return { ...(await find(db, question, nearest?.neighbours ?? [])), reference: known, place: nearest }
  })
  const [nearMarks, unverifiedMarks] = [marksOf(near), marksOf(unverified)]
  const records = await recallPoints(db, reference.points, [...nearMarks, ...unverifiedMarks])
  const isUnverified = ({ positionStatus }: PointRowRecord) => positionStatus === 'unverified'
  return {
    points: records.filter((record) => !isUnverified(record)),
    unverified: records.filter(isUnverified),
    hasUnverified,
    place: place && {
      communityId: place.id,
      community: place.name,
      subdistrict: place.subdistrict,
      lat: place.lat,
      lng: place.lng,
    },
    district: reference.district,
    years: reference.years,
    days: reference.days.filter(({ day }) => question.fromDay <= day && day <= question.toDay),
  }
}
