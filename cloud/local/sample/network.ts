import type { HeightAt, SourceNode, SourceNote, SourceWay } from '../../../src/domain/walk/build/source'

type Tags = Readonly<Record<string, string>>

/**
 * `data/sample/network.json`: OpenStreetMap's nodes and ways in few bytes. Node k has the id k + 1; its numbers are
 * differences to the node before. `ways` are `[index of the tags, first id, differences to the id before …]`.
 */
export interface PackedNetwork {
  note: SourceNote
  /** Millionths of a degree, WGS-84. */
  lat: number[]
  lng: number[]
  /** Decimetres above sea level; only the first `ele.length` nodes have one, the rest is drawn but not walked on. */
  ele: number[]
  /** Tags of single nodes, by id. */
  nodeTags: Record<string, Tags>
  tags: Tags[]
  ways: number[][]
}

export interface SampleNetwork {
  nodes: SourceNode[]
  ways: SourceWay[]
  heightAt: HeightAt
  note: SourceNote
}

const summed = (differences: readonly number[]): number[] => {
  let value = 0
  return differences.map((difference) => (value += difference))
}

/**
 * Unpacks the invented town. Besides streets the ways contain the river (`natural=water`) and parks (`leisure=park`) as
 * closed rings for drawing. Heights are known at the nodes of streets only.
 */
export const readSampleNetwork = ({ note, lat, lng, ele, nodeTags, tags, ways }: PackedNetwork): SampleNetwork => {
  const [lats, lngs, heights] = [summed(lat), summed(lng), summed(ele)]
  const heightOf = new Map<string, number>()
  const nodes = lats.map((microLat, k): SourceNode => {
    const place = { lat: microLat / 1e6, lng: (lngs[k] ?? 0) / 1e6 }
    const height = heights[k]
    if (height !== undefined) heightOf.set(`${place.lat},${place.lng}`, height / 10)
    const own = nodeTags[k + 1]
    return { id: k + 1, ...place, ...(own ? { tags: own } : {}) }
  })
  return {
    nodes,
    ways: ways.map(([tag = 0, ...refs], k) => ({ id: k + 1, refs: summed(refs), tags: tags[tag] ?? {} })),
    heightAt: (latitude, longitude) => heightOf.get(`${latitude},${longitude}`) ?? null,
    note,
  }
}
