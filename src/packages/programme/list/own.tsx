import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { programmeGo } from '../parts/programme-go'
import type { ProgrammesStore } from './programmes-store'
import { words } from './words.zh'

/** The way to one's own seats, with the next one, and to one's children. */
export const Own = observer(function Own({ store, now }: { store: ProgrammesStore; now: string }) {
  const { own } = store
  const next = own
    .flatMap(({ title, dates }) => dates.map(({ session }) => ({ title, ...session })))
    .filter(({ cancelled, endsAt }) => cancelled === null && Date.parse(endsAt) > Date.parse(now))
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))[0]
  return (
    <Card kind="list">
      <LineItem
        isBoxed
        icon="calendar"
        title={own.length > 0 ? words.mine(own.length) : words.mineAll}
        note={next ? words.mineNext(spokenWhen(next.startsAt, now), next.title) : words.mineNote}
        onPress={programmeGo.mine}
      />
      <LineItem
        isBoxed
        icon="school"
        title={words.myChildren}
        note={words.myChildrenNote}
        onPress={programmeGo.children}
      />
    </Card>
  )
})
