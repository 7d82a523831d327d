import type { PosterTask } from './poster-task'
import type { Scan } from './read-scan'

const folders: Readonly<Record<PosterTask, string>> = {
  look: 'look',
  rooms: 'rooms',
  complaint: 'complaint',
  volunteer: 'volunteer',
  checkIn: 'check-in',
}

/** The page on which a poster's task is done. @param code the poster's own, or a door's */
export const taskPage = (task: PosterTask, code: string, pointId: string, roomId: string | null = null): string => {
  const room = roomId === null ? '' : `&room=${roomId}`
  return `/packages/scan/${folders[task]}/index?code=${code}&point=${pointId}${room}`
}

/** The page for the digits of a shift's screen, with nothing else known about where they stand. */
export const digitsPage = (digits: string): string => `/packages/scan/${folders.checkIn}/index?d=${digits}`

/** Codes that are judged on the page they lead to. */
export type Carried = Extract<Scan, { kind: 'certificate' | 'card' | 'invitation' | 'oneTimeCode' | 'page' }>

/** The page for a code that carries its own meaning. */
export const carriedPage = (scan: Carried): string => {
  switch (scan.kind) {
    case 'card':
      return `/packages/complaints/card/index?card=${encodeURIComponent(scan.code)}`
    case 'invitation':
    case 'oneTimeCode':
      return `/packages/me/code/index?code=${encodeURIComponent(scan.code)}`
    case 'page':
      return `/${scan.path}`
    case 'certificate':
      return `/packages/volunteer/verify/index?number=${encodeURIComponent(scan.number)}`
  }
}
