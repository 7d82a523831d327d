import type { Output } from '../../../src/contract/schema/types'
import { limits } from '../../../src/contract/limits'
import { toGcj02 } from '../../../src/domain/crs'
import type { ServiceDetail } from '../../../src/domain/points/point-record'
import type { Field } from '../../../src/domain/points/search/point-text'
import { calendarOf } from '../../present/points/opening-memory'
import { presentPointRow, type View } from '../../present/points/present-point-row'
import { recallPoints } from '../../storage/points/point-memory'
import type { PointRowRecord } from '../../storage/points/point-rows'
import { findServices } from '../../storage/points/search'
import type { ReadContext, ReadHandler } from '../handler'
import { findCandidates, type Scored } from './find-candidates'
import { pointsNearby } from './nearby'
import { timeRows } from './timed-rows'

type Input = Parameters<ReadHandler<'points.search'>>[1]
type Near = NonNullable<Input['near']>
type FoundRow = Output<'points.search'>['rows'][number]

const isPlaced = ({ positionStatus }: PointRowRecord) => positionStatus !== 'unverified'

/** Rows with their walking times where a place is known. */
const presentRows = (context: ReadContext, records: readonly PointRowRecord[], view: View, near: Near | undefined) => {
  const { from } = view
  if (!from || !near) return records.map((record) => presentPointRow(record, view))
  const timed = timeRows(context, records.filter(isPlaced), { ...view, from }, near.profile)
  return [...timed, ...records.filter((record) => !isPlaced(record)).map((record) => presentPointRow(record, view))]
}

/** What a field says, as it was written; null where the row says it anyway. */
const wordsOf = ({ kind, thing, text }: Field, service: ServiceDetail | undefined, row: PointRowRecord) => {
  if (kind === 'service') return service?.name ?? null
  if (kind === 'bring') return service?.bring[thing] ?? null
  if (kind === 'who') return service?.who ?? null
  if (kind === 'highlight') return row.highlight
  return kind === 'address' || kind === 'there' ? text.trim() : null
}

/** The nearest 办事 point: open now, or opening next, or the first of the list. */
const nearestOffice = async (context: ReadContext, near: Near) => {
  const { rows, answerId, next } = await pointsNearby(context, { ...near, services: ['office'] })
  const id = answerId ?? next?.id
  return rows.find((row) => row.id === id) ?? rows[0] ?? null
}

const needsServices = ({ field }: Scored) => field.service >= 0

/**
 * Points by whatever is known of them. A place is used for this answer and stored nowhere. A text without letters,
 * digits or Han characters finds nothing and sends no query for them.
 */
export const pointsSearch: ReadHandler<'points.search'> = async (context, { text, near }) => {
  const { db, walking, now } = context
  const { readQuestion, rankFound } = await import('../../points/search-words')
  const question = readQuestion(text)
  const from = near ? toGcj02(near) : null
  const rowsMax = limits.searchRowsMax
  const shared = { at: now, graph: walking.note() }
  const rows: FoundRow[] = []
  if (question.length > 0) {
    const { scored, memory, years, days } = await findCandidates(db, { from, question, at: now, rowsMax })
    const records = await recallPoints(db, memory, scored)
    const byId = new Map(records.map((record) => [record.id, record]))
    const view = { calendar: calendarOf(years, days), at: now, from }
    const shown = new Map(presentRows(context, records, view, near).map((row) => [row.id, row]))
    const found = scored.flatMap((one) => {
      const [row, record] = [shown.get(one.id), byId.get(one.id)]
      return row && record ? [{ ...one, row, record }] : []
    })
    const ranked = rankFound(found, text.trim(), rowsMax)
    const services = await findServices(db, ranked.filter(needsServices))
    for (const { row, record, isSure, field, id } of ranked) {
      const service = services.get(id)?.[field.service]
      rows.push({
        ...row,
        isSure,
        by: field.kind,
        words: wordsOf(field, service, record) || null,
        service: service ?? null,
      })
    }
  }
  const isFound = rows.some(({ isSure }) => isSure)
  return { ...shared, rows, office: near && !isFound ? await nearestOffice(context, near) : null }
}
