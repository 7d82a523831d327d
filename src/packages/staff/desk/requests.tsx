import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { joined } from '../../../domain/complaints/unbroken.zh'
import { spanWord } from '../../../domain/rooms/words.zh'
import type { DeskToday } from '../../../pages/shared/staff/desk-today-store'
import { Problem } from '../../../pages/shared/staff/problem'
import { ReasonForm } from '../../../pages/shared/staff/reason-form'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import type { DeskRequestsStore } from './desk-requests-store'
import { PartHead } from './part-head'
import { words } from './words.zh'

interface RequestsProps {
  store: DeskRequestsStore
  today: DeskToday
  now: string
}

type Request = DeskToday['requests'][number]

const Line = observer(function Line({ store, request, now }: Omit<RequestsProps, 'today'> & { request: Request }) {
  const { id, room, capacity, startsAt, endsAt, who, partySize, purpose } = request
  const size = partySize > capacity ? `${words.people(partySize)}，${words.tooMany(capacity)}` : words.people(partySize)
  const isRefusing = store.refusingId === id
  return (
    <View className="dk-ask stack-s">
      <View className="dk-asked">
        <View className="grow">
          <View className="t-strong">{joined([room, spanWord(startsAt, endsAt, now)])}</View>
          <View className="t-note">{joined([who ?? words.noName, size, purpose])}</View>
        </View>
        {!isRefusing && (
          <View className="pair dk-answer">
            <BigButton
              isFit
              kind="soft"
              label={words.approve}
              isBusy={store.act.doing === id}
              busyLabel={words.answering}
              onPress={() => void store.approve(id)}
            />
            <BigButton isFit kind="line" label={words.refuse} onPress={() => store.startRefusing(id)} />
          </View>
        )}
      </View>
      {isRefusing && (
        <View className="stack">
          <ReasonForm
            words={words.reason}
            reason={store.reason}
            isBusy={store.act.isBusy}
            onSay={store.say}
            onSend={() => void store.refuse()}
            onKeep={store.stopRefusing}
          />
        </View>
      )}
    </View>
  )
})

/** Bookings that need a yes, answered in their row. */
export const Requests = observer(function Requests({ store, today, now }: RequestsProps) {
  const { requests, waiting } = today
  if (requests.length === 0 && store.act.problem === '') return null
  const all = waiting.bookings
  return (
    <Card>
      <PartHead
        title={words.requestsTitle}
        all={
          all > requests.length
            ? { label: words.requestsAll(all), onPress: staffGo.requests }
            : { label: words.openRooms, onPress: staffGo.sheet }
        }
      />
      <Problem act={store.act} />
      <View>
        {requests.map((request) => (
          <Line key={request.id} store={store} request={request} now={now} />
        ))}
      </View>
    </Card>
  )
})
