import type { ListenToKeys } from './row-key'

/** For tools that do not know Taro's suffixes; the builds use keys.weapp.ts and keys.h5.ts. */
export declare const listenToKeys: ListenToKeys

/** Scrolls the page until the marked row is visible. */
export declare const showMarkedRow: () => void
