import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { useStores } from '../../../stores/root'
import { usualCommunity } from '../../../stores/usual-community'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { programmeGo } from '../parts/programme-go'
import type { Mine, ProgrammesStore } from './programmes-store'
import { words } from './words.zh'

interface OwnProps {
  store: ProgrammesStore
  now: string
}

/** The next date to which somebody of one's own comes. */
const nextOf = (taken: readonly Mine[], now: string) =>
  taken
    .flatMap(({ title, dates, enrolment }) =>
      dates
        .filter(({ away }) => enrolment.seats.some(({ seat, isLive }) => isLive && !away.includes(seat)))
        .map(({ session }) => ({ title, ...session })),
    )
    .filter(({ cancelled, endsAt }) => cancelled === null && Date.parse(endsAt) > Date.parse(now))
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))[0]

/** The way to one's own seats, with what waits for an answer or the next date, and to one's children. */
export const Own = observer(function Own({ store, now }: OwnProps) {
  const taken = store.ownIn('taken')
  const offered = store.ownIn('offered')
  const waiting = store.ownIn('waiting').length
  const next = nextOf(taken, now)
  const said = [
    offered[0]
      ? words.mineOffered(offered[0].title)
      : next
        ? words.mineNext(spokenWhen(next.startsAt, now), next.title)
        : '',
    waiting > 0 ? words.mineWaiting(waiting, taken.length > 0) : '',
  ].filter((part) => part !== '')
  return (
    <Card kind="list">
      <LineItem
        isBoxed
        icon="calendar"
        title={taken.length > 0 ? words.mine(taken.length) : words.mineAll}
        note={said.length > 0 ? said.join('；') : words.mineNote}
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

/** Whom to tell what one would like to learn. */
export const Wanted = observer(function Wanted({ now }: Pick<OwnProps, 'now'>) {
  const stores = useStores()
  const dialled = useDialled(usualCommunity(stores)?.id, now)
  return (
    <Card>
      <View className="t-strong">{words.wanted}</View>
      <View className="t-note">{words.wantedNote}</View>
      <CallNow dialled={dialled} />
    </Card>
  )
})
