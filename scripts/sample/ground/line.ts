import type { Spot } from './plane'

/**
 * The kind of a line: `promenade` and `park` are for walking only, `quay` runs along the river, `road` on the terraces,
 * `ramp` from one terrace to the next, `lane` and `alley` between them, `stairs` straight uphill.
 */
export type LineKind = 'promenade' | 'quay' | 'road' | 'ramp' | 'lane' | 'alley' | 'stairs' | 'park' | 'square'

export interface Line {
  kind: LineKind
  spots: Spot[]
}
