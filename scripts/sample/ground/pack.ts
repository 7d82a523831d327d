import type { PackedNetwork } from '../../../cloud/local/sample/network'
import type { Network } from './network'

const differences = (values: readonly number[]): number[] => values.map((value, k) => value - (values[k - 1] ?? 0))

/** The date of the town's data; changes when the streets change, not with the day the script runs. */
const dataDate = '2026-10-01'

/** Numbers all nodes, those with a height first, and collects the heights in one list. */
export const packed = ({ nodes, ways }: Network): PackedNetwork => {
  const ordered = [...nodes.filter(({ tags }) => tags?.ele), ...nodes.filter(({ tags }) => !tags?.ele)]
  const idOf = new Map(ordered.map(({ id }, k) => [id, k + 1]))
  const nodeTags: PackedNetwork['nodeTags'] = {}
  ordered.forEach(({ tags }, k) => {
    const { ele: _, ...rest } = tags ?? {}
    if (Object.keys(rest).length > 0) nodeTags[k + 1] = rest
  })
  const tagSets = [...new Set(ways.map(({ tags }) => JSON.stringify(tags)))]
  const tagIndex = new Map(tagSets.map((text, k) => [text, k]))
  return {
    note: { dataDate, attribution: '演示路网，虚构', licence: 'sample', isSample: true },
    lat: differences(ordered.map(({ lat }) => Math.round(lat * 1e6))),
    lng: differences(ordered.map(({ lng }) => Math.round(lng * 1e6))),
    ele: differences(ordered.flatMap(({ tags }) => (tags?.ele ? [Math.round(Number(tags.ele) * 10)] : []))),
    nodeTags,
    tags: tagSets.map((text) => JSON.parse(text) as Record<string, string>),
    ways: ways.map(({ refs, tags }) => [
      tagIndex.get(JSON.stringify(tags)) ?? 0,
      ...differences(refs.map((ref) => idOf.get(ref) ?? 0)),
    ]),
  }
}
