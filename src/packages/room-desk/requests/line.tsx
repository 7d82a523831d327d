import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenAge } from '../../../domain/spoken.zh'
import { dayName, shanghaiDay } from '../../../domain/time'
import type { BookingRequest, RequestsStore } from './requests-store'
import { BigButton } from '../../../ui/big-button'
import { Tag } from '../../../ui/tag'
import { CallPerson } from '../../../pages/shared/staff/call-person'
import { Problem } from '../../../pages/shared/staff/problem'
import { ReasonForm } from '../../../pages/shared/staff/reason-form'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { words } from './words.zh'

interface RequestLineProps {
  store: RequestsStore
  request: BookingRequest
  now: string
}

/** One booking request: time, person, purpose, no-shows, and the answer. */
export const RequestLine = observer(function RequestLine({ store, request, now }: RequestLineProps) {
  const { id, room, startsAt, endsAt, personId, name, phoneEnd, partySize, purpose, requestedAt, noShows } = request
  return (
    <>
      <View className="st-tr">
        <View className="t-strong">{spanWord(startsAt, endsAt, now)}</View>
        <View>
          <View className="t-strong">{room.name}</View>
          <View className="t-note">
            {room.point.name} · {words.fits(room.capacity)}
          </View>
        </View>
        <View>
          <View className="t-strong">{name ?? shared.noName}</View>
          {noShows > 0 && (
            <View className="wrap">
              <Tag look="warn" icon="warning" words={words.noShows(noShows)} />
            </View>
          )}
          {personId !== null && (
            <CallPerson
              numbers={store.numbers}
              personId={personId}
              phoneEnd={phoneEnd}
              onDial={() => store.touch(id)}
            />
          )}
        </View>
        <View>
          <View>
            {words.people(partySize)} {purpose}
          </View>
          <View className="t-note">{words.asked(spokenAge(requestedAt, now))}</View>
        </View>
        {store.refusingId !== id && (
          <View className="rq-acts">
            <View className="pair">
              <BigButton
                kind="soft"
                label={words.approve}
                isBusy={store.act.doing === id}
                onPress={() => void store.approve(id)}
              />
              <BigButton kind="line" label={words.refuse} onPress={() => store.startRefusing(id)} />
            </View>
            <BigButton
              kind="link"
              label={words.move}
              onPress={() => staffGo.move(id, room.communityId, dayName(shanghaiDay(startsAt)))}
            />
          </View>
        )}
      </View>
      {store.refusingId === id && (
        <View className="rq-why stack">
          <ReasonForm
            words={words}
            reason={store.reason}
            isBusy={store.act.isBusy}
            onSay={store.say}
            onSend={() => void store.refuse()}
            onKeep={store.stopRefusing}
          />
        </View>
      )}
      {store.touched === id && <Problem act={store.act} />}
    </>
  )
})
