import { stringify } from 'csv-stringify/sync'
import {
  type PointAlert,
  pointKinds,
  type PointRecord,
  type ServiceDetail,
  serviceKinds,
} from '../../../src/domain/points/point-record'
import { guardFormula } from '../../lists/formulas'
import { joinList } from '../csv/list-cell'
import { type AlertColumn, exportedPointColumns, type PointColumn, type ServiceColumn, serviceColumns } from './columns'
import { formatWeek } from './hours-notation'
import { formatShanghaiTime } from './shanghai-time'
import { closedWords, holidayWords, statusWords, yesNoWords } from './words'

/**
 * In the form that Excel opens: a byte order mark, CRLF. Cells with blanks at the ends are quoted, because the import
 * would trim them.
 */
const written = (columns: readonly string[], rows: readonly Record<string, string>[]): string =>
  stringify(
    rows.map((row) => columns.map((column) => guardFormula(row[column] ?? ''))),
    { bom: true, header: true, columns: [...columns], record_delimiter: 'windows', quoted_match: /^\s|\s$/ },
  )

const pointRow = (record: PointRecord, community: string): Record<PointColumn, string> => ({
  code: record.code,
  community,
  name: record.name,
  kind: pointKinds[record.kind],
  address: record.address,
  lat: record.position ? String(record.position.lat) : '',
  lng: record.position ? String(record.position.lng) : '',
  services: record.services.map((kind) => serviceKinds[kind]).join(';'),
  phone: record.phone,
  duty: record.dutyName ?? '',
  hours: formatWeek(record.hours.week),
  holiday: holidayWords[record.hours.holiday],
  stepFree: yesNoWords[record.accessibility.stepFreeEntrance],
  lift: yesNoWords[record.accessibility.lift],
  toilet: yesNoWords[record.accessibility.toilet],
  bench: yesNoWords[record.accessibility.bench],
  highlight: record.highlight ?? '',
  positionStatus: statusWords[record.positionStatus],
  confirmedBy: record.confirmedBy ?? '',
  confirmedAt: record.confirmedAt ? formatShanghaiTime(record.confirmedAt) : '',
})

const serviceRow = (code: string, detail: ServiceDetail): Record<ServiceColumn, string> => ({
  code,
  kind: serviceKinds[detail.kind],
  name: detail.name,
  bring: joinList(detail.bring),
  who: detail.who,
  fee: detail.fee,
  hours: detail.hours,
  counter: detail.counter,
  phone: detail.phone,
  notes: detail.notes ?? '',
})

const alertRow = (code: string, alert: PointAlert): Record<AlertColumn, string> => ({
  code,
  title: alert.title,
  text: alert.text,
  startsAt: formatShanghaiTime(alert.startsAt),
  endsAt: formatShanghaiTime(alert.endsAt),
  closed: closedWords[alert.isClosed ? 'yes' : 'no'],
})

/** Names where they are unique in the district, codes elsewhere: Excel spoils long codes. */
const communityWords = (communities: readonly { code: string; name: string }[]): Map<string, string> => {
  const counts = new Map<string, number>()
  for (const { name } of communities) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map(communities.map(({ code, name }) => [code, counts.get(name) === 1 ? name : code]))
}

/** Exports the files from which the import recreates the points, except for single days. Positions are GCJ-02. */
export const exportPoints = (
  records: readonly PointRecord[],
  communities: readonly { code: string; name: string }[],
): { points: string; services: string; serviceCount: number; alerts: string; alertCount: number } => {
  const words = communityWords(communities)
  const points = records.map((record) => pointRow(record, words.get(record.communityCode) ?? record.communityCode))
  const services = records.flatMap(({ code, serviceDetails }) =>
    serviceDetails.map((detail) => serviceRow(code, detail)),
  )
  const alerts = records.flatMap((record) => record.alerts.map((alert) => alertRow(record.code, alert)))
  return {
    points: written(exportedPointColumns, points),
    services: written([...serviceColumns.required, ...serviceColumns.optional], services),
    serviceCount: services.length,
    alerts: written(['code', 'title', 'text', 'startsAt', 'endsAt', 'closed'] satisfies AlertColumn[], alerts),
    alertCount: alerts.length,
  }
}
