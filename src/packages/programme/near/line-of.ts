import { listedSeats } from '../../../domain/programmes/words.zh'
import { spanWord } from '../../../domain/rooms/words.zh'
import { placesWord } from '../../../domain/shifts/words.zh'
import { walkMinutes } from '../../../domain/walk/labels'
import { hillTag } from '../../../pages/shared/point-line'
import type { PointLine } from '../../../ui/point-row'
import type { NearOne } from './near-store'
import { words } from './words.zh'

type Said = Pick<PointLine, 'state'> & { endsAt: string; also: string }

const saidOf = (one: NearOne, now: string): Said => {
  if (one.is === 'shift') {
    const { row } = one
    return { state: { look: 'lamp', words: placesWord(row) }, endsAt: row.endsAt, also: words.shift }
  }
  const { isFree, words: said } = listedSeats(one.row, now)
  return { state: { look: isFree ? 'lamp' : 'plain', words: said }, endsAt: one.row.next.endsAt, also: '' }
}

/** A programme or shift as a row: minutes on foot with the stairs, what it is, what is free, and when. */
export const lineOf = (one: NearOne, now: string): PointLine => {
  const { row, startsAt } = one
  const { state, endsAt, also } = saidOf(one, now)
  return {
    id: row.id,
    name: row.title,
    minutes: row.walk === null ? null : walkMinutes(row.walk.seconds),
    state,
    ...(row.walk && { way: hillTag(row.walk) }),
    note: [spanWord(startsAt, endsAt, now), row.point.name, also].filter((part) => part !== '').join(' · '),
  }
}
