import { spanWord } from '../../../domain/rooms/words.zh'
import type { ClassRow } from './class-sheet-store'
import { words } from './words.zh'

/** When and where a class is, and who teaches it. */
export const placeLine = ({ session, point, teacher }: ClassRow, now: string): string =>
  [spanWord(session.startsAt, session.endsAt, now), point.name, session.room, teacher]
    .filter((part) => part !== '')
    .join(' · ')

/** How many are enrolled and wait; once people come, how many are there. */
export const peopleLine = ({ capacity, taken, waiting, away, here, came }: ClassRow): string =>
  [
    capacity === null ? words.open : words.seats(taken, capacity),
    waiting > 0 ? words.waiting(waiting) : '',
    away > 0 ? words.away(away) : '',
    came > 0 ? words.here(here, came) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
