import Taro, { useDidShow, usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spokenAge } from '../../../domain/spoken.zh'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { RoomDayStore } from './room-day-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { bookingGo } from '../parts/booking-go'
import { decoded } from '../parts/decoded'
import { joined } from '../parts/words.zh'
import { DayChoice, LengthChoice } from './choices'
import { Day } from './day'
import { Head } from './head'
import { MoveStore } from './move-store'
import { Sum } from './sum'
import { words } from './words.zh'

/** One room's day: day, duration and start; and the button to book it or to join its waitlist. */
function RoomPage() {
  const { call, device } = useStores()
  const { id = '', day = '', at = '', minutes, people, move = '', was = '' } = useRouter().params
  const [store] = useState(
    () =>
      new RoomDayStore(call, device, {
        roomId: id,
        day,
        startsAt: decoded(at),
        minutes: minutes ? Number(minutes) : null,
        movedFrom: decoded(was),
      }),
  )
  const [mover] = useState(() =>
    move === '' ? null : new MoveStore(call, { bookingId: move, startsAt: decoded(was) }),
  )
  const movedId = mover?.movedId ?? ''
  useEffect(() => {
    if (movedId !== '') bookingGo.made(movedId)
  }, [movedId])
  const now = useNow()
  const { shown, frame } = store
  const { problem } = store.answer
  const isOld = store.kept.isOldAt(now)
  useFresh(shown !== null && isOld, now, store.load)
  useDidShow(() => void store.load()) // someone else may have booked in the meantime, or the time was refused
  useShareAppMessage(() => ({
    title: frame ? joined([frame.room.name, frame.room.point.name]) : '',
    path: `/packages/rooms/room/index?id=${id}`,
  }))
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  if (frame?.day.isRetired) {
    return (
      <Screen>
        <EmptyState art="night" title={words.retired} text={words.retiredText} isSample={frame.isSample}>
          <BigButton label={words.others} onPress={go.findRoom} />
        </EmptyState>
      </Screen>
    )
  }
  return (
    <Screen>
      {!frame && <SampleLine />}
      {frame && (
        <>
          {shown && problem && (
            <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />
          )}
          {mover && (
            <Notice
              kind="lamp"
              icon="clock"
              title={words.moveTitle(spokenWhen(mover.was.startsAt, now))}
              text={frame.isApproved ? words.moveAskText : words.moveText}
            />
          )}
          <Head answer={frame} />
          <DayChoice store={store} answer={frame} now={now} />
          <LengthChoice store={store} answer={frame} />
        </>
      )}
      {shown && <Day store={store} answer={shown} isMove={mover !== null} now={now} />}
      {!shown && problem && (
        <Failed title={words.failedTitle} load={store.answer} onRetry={() => void store.load()}>
          <BigButton kind="line" label={words.others} onPress={go.findRoom} />
        </Failed>
      )}
      {!shown && !problem && <Bones shape="page" words={words.loading} />}
      {shown && (
        <Sum store={store} answer={shown} people={people ? Number(people) : undefined} mover={mover} now={now} />
      )}
    </Screen>
  )
}

export default observer(RoomPage)
