import { shanghaiDay } from '../../../domain/time'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { programmeGo } from '../parts/programme-go'
import type { Seen, Session } from './programme-store'
import { words } from './words.zh'

interface ToRosterProps {
  programme: Seen['programme']
  /** The dates that have not ended. */
  coming: readonly Session[]
  now: string
}

/** The way to the roster for whoever leads the programme. It is open on the day of a date only, until midnight. */
export function ToRoster({ programme, coming, now }: ToRosterProps) {
  const today = programme.sessions.filter(
    ({ cancelled, startsAt }) => cancelled === null && shanghaiDay(startsAt) === shanghaiDay(now),
  )
  const date = today.find(({ endsAt }) => Date.parse(endsAt) > Date.parse(now)) ?? today[today.length - 1]
  if (!date && coming.every(({ cancelled }) => cancelled !== null)) return null
  return (
    <Card kind="list">
      {date ? (
        <LineItem
          isBoxed
          icon="people"
          title={words.roster}
          note={words.rosterNote}
          onPress={() => programmeGo.roster(date.id)}
        />
      ) : (
        <LineItem isBoxed icon="people" title={words.rosterLater} />
      )}
    </Card>
  )
}
