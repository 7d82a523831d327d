import { graphNetwork } from '../points/graph-network'
import type { Network } from '../points/position-cells'
import { openGraphFile } from '../walk/times'

/** The check of positions by a graph; null without one. An empty name is none, as deploy tools write it. */
export const networkFrom = (file: string | undefined): Network | null =>
  file ? graphNetwork(openGraphFile(file)) : null
