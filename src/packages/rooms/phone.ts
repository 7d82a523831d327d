import type { AddToCalendar, SaveCalendarFile, ScanCode } from './calendar-entry'

/** For tools that do not know Taro's suffixes: phone.weapp.ts and phone.h5.ts are what is built. */

/** Null where no camera reads codes. */
export declare const scanCode: ScanCode | null

/** Into the phone's own calendar. Null where a file does it. */
export declare const addToCalendar: AddToCalendar | null

/** Null where such a file cannot be opened. */
export declare const saveCalendarFile: SaveCalendarFile | null

/** An address that can be typed elsewhere; empty when there is none. */
export declare const wholeAddress: (address: string) => string
