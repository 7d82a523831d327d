import Taro, { useDidShow, usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { datedSpan } from '../../../domain/rooms/words.zh'
import { spokenAge } from '../../../domain/spoken.zh'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { sharedPath } from '../parts/booking-go'
import { BookingStore } from '../parts/booking-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { BookingView } from './view'
import { words } from './words.zh'

/** One booking: its ticket, and the actions possible now. */
function BookingPage() {
  const { call, device } = useStores()
  const bookingId = useRouter().params.id ?? ''
  const [store] = useState(() => new BookingStore(call, device, bookingId))
  const now = useNow()
  const { value, problem } = store.kept.answer
  useFresh(value !== null && store.kept.isOldAt(now), now, store.load)
  useDidShow(() => void store.load())
  useShareAppMessage(() => ({
    title: value
      ? words.passTitle(datedSpan(value.booking.startsAt, value.booking.endsAt), value.booking.room.name)
      : '',
    path: sharedPath(bookingId),
  }))
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <Screen hasOwnReading={value !== null}>
      {!value && <SampleLine />}
      {value && (
        <>
          {problem && (
            <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />
          )}
          <BookingView store={store} booking={value.booking} isSample={value.isSample} now={now} />
        </>
      )}
      {!value && problem && (
        <Failed title={words.failedTitle} load={store.kept.answer} onRetry={() => void store.load()}>
          <BigButton kind="line" label={words.mine} onPress={go.bookings} />
        </Failed>
      )}
      {!value && !problem && <Bones shape="page" words={words.loading} />}
    </Screen>
  )
}

export default observer(BookingPage)
