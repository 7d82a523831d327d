import type { SaveCalendarFile } from './calendar-entry'

const READ_MS = 60_000

export const saveCalendarFile: SaveCalendarFile | null = (name, text) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  link.download = name
  document.body.append(link) // some browsers ignore a click on a link outside the document
  link.click()
  link.remove()
  // some browsers read the file only after the click
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS)
}

export const canShare = false

export const wholeAddress = (address: string): string => new URL(address, location.href).href
