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

/** Codes that are judged on the page they lead to. */
export type Carried = Extract<Scan, { kind: 'shift' | 'certificate' | 'card' | 'invitation' | 'oneTimeCode' | 'page' }>

/**
 * The page for a code that carries its own meaning. Until there are shifts, their codes and certificates open the page
 * for becoming a volunteer.
 */
export const carriedPage = (scan: Carried): string => {
  switch (scan.kind) {
    case 'card':
      return `/packages/complaints/card/index?card=${encodeURIComponent(scan.code)}`
    case 'invitation':
    case 'oneTimeCode':
      return `/packages/me/code/index?code=${encodeURIComponent(scan.code)}`
    case 'page':
      return `/${scan.path}`
    case 'shift':
    case 'certificate':
      return '/packages/me/volunteer/index'
  }
}
