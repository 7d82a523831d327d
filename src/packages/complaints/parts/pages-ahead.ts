/** Only for tools that do not know Taro's suffixes; the builds use pages-ahead.weapp.ts and pages-ahead.h5.ts. */
export declare const loadPagesAhead: (paths: readonly string[]) => void
