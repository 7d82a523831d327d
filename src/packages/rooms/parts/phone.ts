import type { SaveCalendarFile } from './calendar-entry'

/** Only for tools that do not know Taro's suffixes; the builds use phone.weapp.ts and phone.h5.ts. */

/** Null where such a file cannot be opened. */
export declare const saveCalendarFile: SaveCalendarFile | null

/** Whether a page can be passed on to somebody by WeChat. */
export declare const canShare: boolean

/** An address for use in another calendar; empty when there is none. */
export declare const wholeAddress: (address: string) => string
