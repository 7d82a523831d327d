import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { Screen } from '../../../pages/shared/screen'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { isOffered, MyBookingsStore } from './my-bookings-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { BookingCard } from './booking-card'
import { Past } from './past'
import { Answered, Places } from './waitlist'
import { words } from './words.zh'

/** The resident's bookings: waitlist offers first, then upcoming bookings, waitlist entries, and past bookings. */
function MinePage() {
  const { call, device } = useStores()
  const [store] = useState(() => new MyBookingsStore(call, device))
  const now = useNow()
  const { value: mine, problem } = store.kept.answer
  useFresh(mine !== null && store.kept.isOldAt(now), now, store.load)
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  if (!mine) {
    return (
      <Screen>
        {problem ? (
          <Failed title={words.failedTitle} load={store.kept.answer} onRetry={() => void store.load()} />
        ) : (
          <Bones shape="list" words={words.loading} />
        )}
      </Screen>
    )
  }
  const { coming, waitlist, past, isSample } = mine
  const hasOffer = waitlist.some((place) => isOffered(place, now))
  const isEmpty = coming.length + waitlist.length + past.length === 0

  return (
    <Screen>
      {problem && <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />}
      {isEmpty ? (
        <EmptyState art="night" title={words.empty} text={words.emptyText} isSample={isSample}>
          <BigButton label={words.rooms} onPress={go.findRoom} />
        </EmptyState>
      ) : (
        <>
          <View className="between">
            <View className="t-quiet">{coming.length > 0 ? words.coming(coming.length) : words.comingNone}</View>
            {isSample && <SampleTag />}
          </View>
          <Answered store={store} />
          <Places store={store} places={waitlist} now={now} which="offered" />
          {coming.map((booking) => (
            <BookingCard key={booking.id} booking={booking} now={now} />
          ))}
          <Places store={store} places={waitlist} now={now} which="others" />
          <Past bookings={past} />
          {hasOffer ? (
            <BigButton kind="line" label={words.another} onPress={go.findRoom} />
          ) : (
            <BigButton icon="plus" label={words.another} onPress={go.findRoom} />
          )}
        </>
      )}
    </Screen>
  )
}

export default observer(MinePage)
