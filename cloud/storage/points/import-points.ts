import { sql } from 'kysely'
import { makeId } from '../../../src/domain/id'
import type { PointAlert, PointRecord } from '../../../src/domain/points/point-record'
import { movePoints } from './move-points'
import type { Tables, Tx } from '../tables'
import { upsertParts } from '../database/upsert'
import { pointInitials } from '../upkeep'

export interface SavePointsOptions {
  random16: () => string
  /** Pinyin initials of a name, for search; asked for the point and each of its services. */
  initialsOf: (name: string) => string
  /** Progress callback with the number of records written. */
  onProgress?: (done: number, total: number) => void
}

/** A moved point is counted as moved, and as changed only when more than its community differs. */
export interface SavedPoints {
  added: number
  changed: number
  moved: number
}

const BATCH = 500
/** The columns that an import may change: all but those that identify the row. */
const CHANGEABLE = `name initials kind services highlight address phone duty_name lat lng position_status hours
  accessibility service_details alerts confirmed_by confirmed_at`
const COLUMNS = sql.raw(`community_id, id, code, ${CHANGEABLE.split(/\s+/).join(', ')}`)
/** The row type of the table; the bare name means PostgreSQL's geometric point. */
const POINT_TYPE = sql`(select known from point as known where false)`
const { set, differs } = upsertParts(CHANGEABLE)

/** Keyed by column name; lists and objects stay as they are, PostgreSQL reads them from JSON. */
const rowOf = (record: PointRecord, communityId: number, id: string, initials: string) => ({
  community_id: communityId,
  id,
  code: record.code,
  name: record.name,
  initials,
  kind: record.kind,
  services: record.services,
  highlight: record.highlight ?? null,
  address: record.address,
  phone: record.phone || null,
  duty_name: record.dutyName ?? null,
  lat: record.position?.lat ?? null,
  lng: record.position?.lng ?? null,
  position_status: record.position ? record.positionStatus : ('unverified' as const),
  hours: record.hours,
  accessibility: record.accessibility,
  service_details: record.serviceDetails,
  alerts: record.alerts,
  confirmed_by: record.confirmedBy ?? null,
  confirmed_at: record.confirmedAt ?? null,
})

type Known = Pick<Tables['point'], 'community_id' | 'id' | 'code'>

const findKnown = async (tx: Tx, codes: string[]): Promise<Map<string, Known>> => {
  const { rows } = await sql<Known>`
    select community_id, id, code from point where code = any (${codes}::text[])`.execute(tx)
  return new Map(rows.map((row) => [row.code, row]))
}

const communityNumbers = async (tx: Tx, records: readonly PointRecord[]): Promise<(record: PointRecord) => number> => {
  const communities = await tx.selectFrom('community').select(['id', 'code']).execute()
  const ids = new Map(communities.map(({ id, code }) => [code, id]))
  const stranger = records.find(({ communityCode }) => !ids.has(communityCode))
  if (stranger) throw new Error(`point ${stranger.code}: unknown community ${stranger.communityCode}`)
  return ({ communityCode }) => ids.get(communityCode) ?? 0
}

/**
 * Imports points, matched by their code. A point whose community differs moves there and gets a new id. Points that are
 * not among the records stay as they are.
 * @throws Error when a community is unknown
 */
export const savePoints = async (
  tx: Tx,
  records: readonly PointRecord[],
  { random16, initialsOf, onProgress }: SavePointsOptions,
): Promise<SavedPoints> => {
  const numberOf = await communityNumbers(tx, records)
  const saved: SavedPoints = { added: 0, changed: 0, moved: 0 }
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH)
    const codes = batch.map(({ code }) => code)
    const before = await findKnown(tx, codes)
    const moves = batch.flatMap((record) => {
      const known = before.get(record.code)
      return known && known.community_id !== numberOf(record)
        ? [{ code: record.code, toCommunityId: numberOf(record) }]
        : []
    })
    saved.moved += (await movePoints(tx, moves, random16)).length
    const known = moves.length > 0 ? await findKnown(tx, codes) : before

    const rows = batch.map((record) => {
      const communityId = numberOf(record)
      return rowOf(
        record,
        communityId,
        known.get(record.code)?.id ?? makeId(communityId, random16()),
        pointInitials(record.name, record.serviceDetails, initialsOf),
      )
    })
    const written = await sql`
      insert into point as known (${COLUMNS})
      select ${COLUMNS} from jsonb_populate_recordset(${POINT_TYPE}, ${JSON.stringify(rows)}::jsonb)
      on conflict (code) do update set ${set} where ${differs}
      returning code`.execute(tx)
    const added = batch.filter(({ code }) => !known.has(code)).length
    saved.added += added
    saved.changed += written.rows.length - added
    onProgress?.(start + batch.length, records.length)
  }
  return saved
}

/** Replaces the notices of one point, found by its code. */
export const replaceAlerts = async (tx: Tx, code: string, alerts: readonly PointAlert[]): Promise<void> => {
  await tx
    .updateTable('point')
    .set({ alerts: JSON.stringify(alerts) })
    .where('code', '=', code)
    .execute()
}
