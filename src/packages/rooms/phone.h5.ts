import type { AddToCalendar, SaveCalendarFile, ScanCode } from './calendar-entry'

/** A browser reads no codes: the code at the door is typed. */
export const scanCode: ScanCode | null = null

/** A page cannot write into the phone's calendar. */
export const addToCalendar: AddToCalendar | null = null

const READ_MS = 60_000

export const saveCalendarFile: SaveCalendarFile | null = (name, text) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  link.download = name
  document.body.append(link) // outside of the page some browsers follow no link
  link.click()
  link.remove()
  // some read the file only after the tap
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS)
}

export const wholeAddress = (address: string): string => new URL(address, location.href).href
