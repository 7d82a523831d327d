import type { SaveCalendarFile } from './calendar-entry'

/** A mini-program cannot open a calendar file. */
export const saveCalendarFile: SaveCalendarFile | null = null

export const canShare = true

/** Without a server of its own there is no feed address for a calendar. */
export const wholeAddress = (address: string): string => (/^https?:/.test(address) ? address : '')
