import type { PointAlert } from '../../../src/domain/points/point-record'
import { toInstant } from '../../../src/domain/time'
import { listRecords } from '../../storage/points/export-points'
import { replaceAlerts } from '../../storage/points/import-points'
import type { Tx } from '../../storage/tables'
import { Problems } from '../csv/problems'
import type { AlertsOfPoint } from './alerts-file'

export interface ImportedAlerts {
  /** The number of points whose notices changed. */
  changed: number
  unchanged: number
  alerts: number
}

/** Whether the notices are the same, however their instants are written. */
const textOf = (alerts: readonly PointAlert[]): string =>
  JSON.stringify(
    alerts.map(({ title, text, startsAt, endsAt, isClosed }) => {
      const [from, until] = [toInstant(Date.parse(startsAt)), toInstant(Date.parse(endsAt))]
      return [title, text, from, until, isClosed]
    }),
  )

/**
 * Replaces the notices of the points in a file.
 * @param name of the file
 * @throws InputError naming every unknown code; the transaction must be rolled back
 */
export const importAlertsIn = async (
  tx: Tx,
  name: string,
  points: readonly AlertsOfPoint[],
): Promise<ImportedAlerts> => {
  const stored = await listRecords(
    tx,
    points.map(({ code }) => code),
  )
  const known = new Map(stored.map((record) => [record.code, record]))
  const problems = new Problems()
  for (const { line, code } of points) if (!known.has(code)) problems.add(name, line, `没有编号是 ${code} 的服务点`)
  problems.throwIfAny()

  const others = points.filter(({ code, alerts }) => textOf(alerts) !== textOf(known.get(code)?.alerts ?? []))
  for (const { code, alerts } of others) await replaceAlerts(tx, code, alerts)
  return {
    changed: others.length,
    unchanged: points.length - others.length,
    alerts: points.reduce((sum, { alerts }) => sum + alerts.length, 0),
  }
}
