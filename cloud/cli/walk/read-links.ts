import type { Position } from '../../../src/domain/geo'
import type { SourceLink } from '../../../src/domain/walk/build/source'
import { Problems } from '../csv/problems'
import { readTable, type Row } from '../csv/table'
import { placeFrom } from './place-cells'

/** A link and its line, for messages about it. */
export interface LinkRow {
  line: number
  link: SourceLink
}

const KINDS: readonly string[] = ['stairs', 'lift', 'escalator', 'path'] satisfies SourceLink['kind'][]
const STEPS_MAX = 10_000

/** `name` and `note` are for the people who maintain the table. There are no hours: a link counts as always open. */
const COLUMNS = {
  required: ['kind', 'fromLat', 'fromLng', 'toLat', 'toLng'],
  optional: ['stepCount', 'name', 'note'],
} as const

type Cells = Row<(typeof COLUMNS.required)[number] | (typeof COLUMNS.optional)[number]>['cells']

const isKind = (kind: string): kind is SourceLink['kind'] => KINDS.includes(kind)

/** @returns messages about what is wrong with the row, or the link */
const linkOf = (cells: Cells, crs: Position['crs']): SourceLink | string[] => {
  const { kind = '', fromLat = '', fromLng = '', toLat = '', toLng = '', stepCount = '' } = cells
  const from = placeFrom(fromLat, fromLng, crs)
  const to = placeFrom(toLat, toLng, crs)
  const steps = Number(stepCount)
  const areStepsFine = stepCount === '' || (Number.isInteger(steps) && steps > 0 && steps <= STEPS_MAX)
  const wrong = [
    ...(isKind(kind) ? [] : [`不认识种类“${kind}”，可以写 ${KINDS.join('、')}`]),
    ...(typeof from === 'string' ? [from] : []),
    ...(typeof to === 'string' ? [to] : []),
    ...(areStepsFine ? [] : [`级数“${stepCount}”不是 1 到 ${STEPS_MAX} 的整数`]),
  ]
  if (wrong.length > 0 || !isKind(kind) || typeof from === 'string' || typeof to === 'string') return wrong
  const ends = { fromLat: from.lat, fromLng: from.lng, toLat: to.lat, toLng: to.lng }
  return stepCount === '' ? { kind, ...ends } : { kind, ...ends, stepCount: steps }
}

/**
 * Reads passages missing from the map from a table.
 * @param crs of the table's coordinates
 * @throws InputError naming every wrong row
 */
export const readLinks = (text: string, file: string, crs: Position['crs']): LinkRow[] => {
  const problems = new Problems()
  const links = readTable(text, file, COLUMNS, problems).flatMap(({ line, cells }): LinkRow[] => {
    const link = linkOf(cells, crs)
    if (!Array.isArray(link)) return [{ line, link }]
    for (const sentence of link) problems.add(file, line, sentence)
    return []
  })
  problems.throwIfAny()
  return links
}
