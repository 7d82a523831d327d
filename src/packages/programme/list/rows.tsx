import { programmeKindWords, agesWord, listedSeats } from '../../../domain/programmes/words.zh'
import { walkMinutes } from '../../../domain/walk/labels'
import { hillTag } from '../../../pages/shared/point-line'
import { Card } from '../../../ui/card'
import { type PointLine, PointRow } from '../../../ui/point-row'
import { programmeGo } from '../parts/programme-go'
import { clockWord } from '../parts/words.zh'
import type { ProgrammeRow } from './programmes-store'
import { words } from './words.zh'

/** A programme as a row: minutes on foot, what it is, whether there are seats, when, where and for whom. */
const lineOf = (row: ProgrammeRow, now: string): PointLine => {
  const { next, point, title, kind, sessions, walk, fee } = row
  const seats = listedSeats(row, now)
  return {
    id: row.id,
    name: title,
    minutes: walk === null ? null : walkMinutes(walk.seconds),
    mark: 'pin',
    state: { look: seats.isFree ? 'lamp' : 'plain', words: seats.words },
    ...(walk && { way: hillTag(walk) }),
    note: [
      clockWord(next.startsAt, next.endsAt),
      point.name,
      programmeKindWords[kind],
      agesWord(row),
      fee,
      sessions > 1 ? words.times(sessions) : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  }
}

/** Programmes as rows of a card. */
export function Rows({ rows, now }: { rows: readonly ProgrammeRow[]; now: string }) {
  return (
    <Card kind="list">
      {rows.map((row) => (
        <PointRow key={row.next.sessionId} point={lineOf(row, now)} onPress={programmeGo.programme} />
      ))}
    </Card>
  )
}
