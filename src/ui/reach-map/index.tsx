import type { ReachMapProps } from './types'

/** For tools that do not resolve the platform suffixes (`.h5`, `.weapp`), such as tsc; never bundled. */
export const ReachMap = (_props: ReachMapProps) => null
