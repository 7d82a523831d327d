import { graphNetwork } from '../points/graph-network'
import type { Network } from '../points/position-cells'
import { openGraphFile } from '../walk/times'

/**
 * The check of positions by a walking graph; null without one. An empty name means none, because deploy tools write it
 * that way.
 */
export const networkFrom = (file: string | undefined): Network | null =>
  file ? graphNetwork(openGraphFile(file)) : null
