import { isDeepStrictEqual } from 'node:util'
import type { PointRecord } from '../../../src/domain/points/point-record'

/** The effect of an import on one point; `fields` are the changed ones, empty for a new point. */
export interface PointChange {
  code: string
  name: string
  what: 'added' | 'changed' | 'moved'
  fields: string[]
}

const fieldsThatDiffer = (before: PointRecord, after: PointRecord): string[] => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof PointRecord)[]
  return keys.filter((key) => !isDeepStrictEqual(before[key], after[key]))
}

/** The points that the records change, in their order. */
export const differencesOf = (
  records: readonly PointRecord[],
  known: ReadonlyMap<string, PointRecord>,
): PointChange[] =>
  records.flatMap((record): PointChange[] => {
    const { code, name } = record
    const before = known.get(code)
    if (!before) return [{ code, name, what: 'added', fields: [] }]
    const fields = fieldsThatDiffer(before, record)
    if (fields.length === 0) return []
    return [{ code, name, what: fields.includes('communityCode') ? 'moved' : 'changed', fields }]
  })
