import type { ScanCode } from '../device'

/** Null where codes cannot be scanned. For tools that do not know Taro's suffixes; builds use the other two files. */
export declare const scanCode: ScanCode | null
