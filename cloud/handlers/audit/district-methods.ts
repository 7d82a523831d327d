import { type Method, methods } from '../../../src/contract/methods'
import type { DistrictSees } from '../../../src/contract/schema/definition'
import { definitionOf } from '../../../src/contract/schema/definition-of'

const methodsSeen = (...as: readonly DistrictSees[]): string[] =>
  (Object.keys(methods) as Method[]).filter((method) => {
    const definition = definitionOf(method)
    return definition.changes && as.includes(definition.districtSees)
  })

/** Methods whose audit lines the district reads, by what it reads of them. */
export const districtMethods = {
  /** What the communities did, by day. */
  byDay: methodsSeen('byDay'),
  /** Its own acts, whatever they are about. */
  own: methodsSeen('byDay', 'own'),
  /** Its own acts, where they are about a photo of a point. */
  ownPhoto: methodsSeen('ownPhoto'),
} as const
