import type { AddToCalendar } from './calendar-entry'

/**
 * Adds to the phone's own calendar; null where a page cannot. For tools that do not know Taro's suffixes; builds use
 * the other two files.
 */
export declare const addToCalendar: AddToCalendar | null
