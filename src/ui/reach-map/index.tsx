import type { ReachMapProps } from './types'

/** For tools that do not know the platforms' suffixes; never bundled. */
export const ReachMap = (_props: ReachMapProps) => null
