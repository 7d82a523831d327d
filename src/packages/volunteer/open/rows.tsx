import { spanWord } from '../../../domain/rooms/words.zh'
import { placesWord } from '../../../domain/shifts/words.zh'
import { walkMinutes } from '../../../domain/walk/labels'
import { hillTag } from '../../../pages/shared/point-line'
import { Card } from '../../../ui/card'
import { type PointLine, PointRow } from '../../../ui/point-row'
import { volunteerGo } from '../parts/volunteer-go'
import type { ShiftRow } from './open-shifts-store'

/** A shift as a row: minutes on foot, what it is, how many are missing, and when. */
const lineOf = (row: ShiftRow, now: string): PointLine => {
  const isFree = row.taken < row.capacity
  return {
    id: row.id,
    name: row.title,
    minutes: row.walk === null ? null : walkMinutes(row.walk.seconds),
    mark: 'pin',
    state: { look: isFree ? 'lamp' : 'plain', words: placesWord(row) },
    ...(row.walk && { way: hillTag(row.walk) }),
    note: [spanWord(row.startsAt, row.endsAt, now), row.point.name, row.skills]
      .filter((part) => part !== '')
      .join(' · '),
  }
}

export function Rows({ rows, now }: { rows: readonly ShiftRow[]; now: string }) {
  return (
    <Card kind="list">
      {rows.map((row) => (
        <PointRow key={row.id} point={lineOf(row, now)} onPress={volunteerGo.shift} />
      ))}
    </Card>
  )
}
