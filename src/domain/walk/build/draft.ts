import type { Grade } from './grade'
import type { Kind, Rank } from '../graph'
import type { LatLng } from '../place'

/** An edge before it is packed. Node numbers count from 0 in the order of {@link Draft.nodes}. */
export interface EdgeDraft extends Grade {
  from: number
  to: number
  meters: number
  kind: Kind
  rank: Rank
  flags: number
  steps: number
  name: string
  bends: LatLng[]
}

export interface Draft {
  nodes: LatLng[]
  edges: EdgeDraft[]
}
