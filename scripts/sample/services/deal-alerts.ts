import type { SamplePoint } from '../../../cloud/local/sample/point-file'
import type { PointKind } from '../../../src/domain/points/point-record'
import { alertsToDeal } from './alerts'
import { knownPoints } from '../known-points'
import type { Dice } from '../prng'

const isSubject = (kind: PointKind, title: string): boolean => {
  if (/盘点/u.test(title)) return kind === 'book-bar'
  if (/疫苗|义诊/u.test(title)) return kind === 'health-station'
  if (/灶台/u.test(title)) return kind === 'canteen'
  if (/培训/u.test(title)) return kind === 'service-hall'
  if (/电梯/u.test(title)) return kind === 'elder-university'
  return kind === 'service-point'
}

/** Assigns each alert to a point it fits; a point gets at most one. */
export const dealAlerts = (points: readonly SamplePoint[], dice: Dice): SamplePoint[] => {
  const dealt = new Map<string, SamplePoint['alerts']>()
  const isPinned = ({ name }: SamplePoint): boolean => knownPoints.some(({ own }) => own.name === name)
  for (const alert of alertsToDeal) {
    const isFree = (point: SamplePoint): boolean => !isPinned(point) && !dealt.has(point.code)
    const fitting = points.filter((point) => isSubject(point.kind, alert.title) && isFree(point))
    dealt.set(dice.pick(fitting).code, [alert])
  }
  return points.map((point) => ({ ...point, alerts: dealt.get(point.code) ?? point.alerts }))
}
