import type { ScanCard } from './scan-card'

/** For tools that do not know Taro's suffixes: scan.weapp.ts and scan.h5.ts are what is built. Null where no camera reads codes. */
export declare const scanCard: ScanCard | null
