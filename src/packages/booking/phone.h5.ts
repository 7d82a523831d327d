import type { AddToCalendar, SaveCalendarFile, ScanCode } from './calendar-entry'

/** A browser reads no codes: the code at the door is typed. */
export const scanCode: ScanCode | null = null

/** A page cannot write into the phone's calendar. */
export const addToCalendar: AddToCalendar | null = null

export const saveCalendarFile: SaveCalendarFile | null = (name, text) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

export const wholeAddress = (address: string): string => new URL(address, location.href).href
