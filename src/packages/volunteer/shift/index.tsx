import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { servedMinutes } from '../../../domain/hours/served-minutes'
import { hourNumber } from '../../../domain/hours/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spokenAge } from '../../../domain/spoken.zh'
import { spanWord } from '../../../domain/rooms/words.zh'
import { canCheckIn } from '../../../domain/shifts/presence'
import { placesWord, shiftKindWords } from '../../../domain/shifts/words.zh'
import { isLive } from '../../../domain/signup/state'
import { go } from '../../../pages/shared/go'
import { Screen } from '../../../pages/shared/screen'
import { Unloaded } from '../../../pages/shared/unloaded'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { SampleTag, Tag } from '../../../ui/tag'
import '../icons.scss'
import { AddToCalendar } from './add-to-calendar'
import { ClashNotice } from './clash-notice'
import { Join } from './join'
import { OtherShifts } from './other-shifts'
import { ofShift, OwnActions, OwnNotice } from './own'
import { volunteerGo } from '../parts/volunteer-go'
import { Waitlist } from './waitlist'
import { type Seen, ShiftStore } from './shift-store'
import { words } from './words.zh'

/** As if somebody stays from the start to the end. */
const hoursOf = ({ startsAt, endsAt }: Seen['shift']): string =>
  hourNumber(servedMinutes({ checkedInAt: startsAt, checkedOutAt: endsAt, startsAt, endsAt }))

/** When, where, with whom, and what to bring. */
function Facts({ shift, now }: { shift: Seen['shift']; now: string }) {
  const asked = [shift.ageMin > 0 ? words.age(shift.ageMin) : '', shift.skills].filter((part) => part !== '')
  return (
    <Card kind="list">
      <LineItem icon="clock" title={spanWord(shift.startsAt, shift.endsAt, now)} note={words.hours(hoursOf(shift))} />
      <LineItem
        icon="pin"
        title={shift.point.name}
        note={shift.point.address}
        onPress={() => go.point(shift.point.id)}
      />
      <LineItem icon="people" title={words.places(shift.taken, shift.capacity)} note={asked.join('，')} />
      <LineItem
        icon="me"
        title={shift.leader === null ? words.leaderNone : words.leader(shift.leader)}
        note={shift.meet}
      />
      {shift.bring !== '' && <LineItem icon="hand" title={words.bring(shift.bring)} />}
    </Card>
  )
}

/** One shift: what it is, whether it fits, and signing up or leaving. */
function ShiftPage() {
  const { call, settings, session, device } = useStores()
  const { id = '' } = useRouter().params
  const [store] = useState(() => new ShiftStore(call, settings, device, id))
  const now = useNow()
  const { value: seen, problem } = store.seen
  useFresh(seen !== null && store.kept.isOldAt(now), now, store.refresh)
  // A shift can be read by everybody; whether it is one's own is known once one is signed in.
  const load = async () => {
    if (session.isKnown && !session.me.value) await session.load()
    await store.load()
  }
  useDidShow(() => void load())
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  if (!seen) {
    return <Unloaded load={store.seen} shape="page" words={words} onRetry={() => void store.load()} />
  }
  const { shift, own, clash, isSample, isLeader } = seen
  const isSignedUp = own !== null && isLive(own.state)
  const canStillCome = own !== null && canCheckIn(own.state, shift, now) // also who was marked absent
  const isOpen = shift.cancelled === null && now < shift.startsAt
  const isUndecided = isOpen && (!isSignedUp || own.state === 'offered' || own.state === 'waiting')
  const isToWait = isOpen && !isSignedUp && shift.taken >= shift.capacity && now < shift.waitlistUntil
  return (
    <Screen>
      {problem !== '' && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />
      )}
      <View className="between">
        <View className="wrap">
          {isOpen && <Tag look={shift.taken < shift.capacity ? 'lamp' : 'plain'} words={placesWord(shift)} />}
          <Tag look="plain" words={shiftKindWords[shift.kind]} />
        </View>
        {isSample && <SampleTag />}
      </View>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {shift.title}
      </View>
      {shift.cancelled !== null && <Notice kind="warn" icon="warning" title={words.cancelled} text={shift.cancelled} />}
      {own && <OwnNotice own={own} shift={shift} now={now} />}
      <Facts shift={shift} now={now} />
      {isLeader && (
        <Card kind="list">
          <LineItem
            isBoxed
            icon="people"
            title={words.roster}
            note={words.rosterNote}
            onPress={() => volunteerGo.roster(shift.id)}
          />
        </Card>
      )}
      {isUndecided && clash && <ClashNotice clash={clash} now={now} />}
      {isToWait && <Waitlist seen={seen} now={now} />}
      {shift.about !== '' && (
        <Card>
          <View className="t-title">{words.todo}</View>
          <View className="t-read">{shift.about}</View>
        </Card>
      )}
      {own?.state === 'taken' && <AddToCalendar shift={shift} />}
      {isOpen && !isSignedUp && (
        <View className="t-note">
          {shift.leaveUntil > now
            ? words.leaveUntil(spokenWhen(shift.leaveUntil, now), ofShift(shift))
            : words.leavePast(ofShift(shift))}
        </View>
      )}
      {own?.state === 'taken' && shift.leaveUntil > now && (
        <View className="t-note">{words.leaveUntil(spokenWhen(shift.leaveUntil, now), ofShift(shift))}</View>
      )}
      <OtherShifts store={store} now={now} />
      {isSignedUp || canStillCome ? (
        <OwnActions store={store} own={own} shift={shift} now={now} />
      ) : (
        <Join store={store} seen={seen} now={now} />
      )}
    </Screen>
  )
}

export default observer(ShiftPage)
