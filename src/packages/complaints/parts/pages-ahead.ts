/** For tools that do not know Taro's suffixes: pages-ahead.weapp.ts and pages-ahead.h5.ts are what is built. */
export declare const loadPagesAhead: (paths: readonly string[]) => void
