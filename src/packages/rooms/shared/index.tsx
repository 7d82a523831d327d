import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenAge } from '../../../domain/spoken.zh'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { KeepLetters } from '../../../pages/shared/keep-letters'
import { ReadAloud } from '../../../pages/shared/read-aloud'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import { SampleTag, Tag } from '../../../ui/tag'
import '../icons.scss'
import { Facts } from '../parts/facts'
import { stateTag } from '../parts/state-tag'
import { useDeskPhone } from '../parts/use-desk-phone'
import { WhereLines } from '../parts/where-lines'
import { type SharedBooking, SharedBookingStore } from './shared-booking-store'
import { words } from './words.zh'

interface SharedProps {
  booking: SharedBooking
  isSample: boolean
  now: string
}

/** Where and when, the way there, and whom to call. */
const Shared = observer(function Shared({ booking, isSample, now }: SharedProps) {
  const { state, room, startsAt, endsAt } = booking
  const tag = stateTag({ state, movedTo: null, isNoShow: false })
  const phone = useDeskPhone(room, now)
  const when = spanWord(startsAt, endsAt, now)
  return (
    <>
      <View className="between">
        <ReadAloud text={[tag.words, when, room.name, room.point.name, room.point.address].join('。')} />
        {isSample && <SampleTag />}
      </View>
      <Card>
        <View className="between">
          <View className="t-note">{words.lead}</View>
          <Tag {...tag} />
        </View>
        <View className="t-title" {...a11y({ role: 'heading', level: 1 })}>
          {when}
        </View>
        <Facts parts={[room.name, room.point.name, room.floor]} />
        <View className="t-note">{words.noCode}</View>
      </Card>
      <WhereLines room={room} phone={phone} />
      <KeepLetters />
    </>
  )
})

/** A booking as those see it to whom it was passed on. */
function SharedPage() {
  const { call } = useStores()
  const bookingId = useRouter().params.id ?? ''
  const [store] = useState(() => new SharedBookingStore(call, bookingId))
  const now = useNow()
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  const { value, problem } = store.answer
  const booking = store.bookingAt(now)
  const isOver = value !== null && booking === null

  return (
    <Screen hasOwnReading={value !== null && !isOver}>
      {!value && <SampleLine />}
      {isOver && (
        <EmptyState art="night" title={words.over} text={words.overText} isSample={value?.isSample}>
          <BigButton label={words.home} onPress={go.home} />
        </EmptyState>
      )}
      {value && booking && problem && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(value.at, now))} text={problem} />
      )}
      {value && booking && <Shared booking={booking} isSample={value.isSample} now={now} />}
      {!value && problem && <Failed title={words.failedTitle} load={store.answer} onRetry={() => void store.load()} />}
      {!value && !problem && <Bones shape="page" words={words.loading} />}
    </Screen>
  )
}

export default observer(SharedPage)
