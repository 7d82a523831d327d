import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenAge } from '../../../domain/spoken.zh'
import { Screen } from '../../../pages/shared/screen'
import { Unloaded } from '../../../pages/shared/unloaded'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { signupTag } from '../parts/signup-tag'
import { volunteerGo } from '../parts/volunteer-go'
import { MyShiftCard } from './my-shift-card'
import { type MyShift, type MyShifts, MyShiftsStore } from './my-shifts-store'
import { words } from './words.zh'

const PAST_SHOWN = 3

/** Past signups: the last few, and all of them on request. */
function Past({ past, now }: { past: readonly MyShift[]; now: string }) {
  const [isAll, setIsAll] = useState(false)
  if (past.length === 0) return null
  const shown = isAll ? past : past.slice(0, PAST_SHOWN)
  return (
    <View className="stack">
      <View className="t-head">{words.past}</View>
      <Card kind="list">
        {shown.map(({ shift, signup }) => (
          <LineItem
            key={signup.id}
            title={shift.title}
            note={`${spanWord(shift.startsAt, shift.endsAt, now)} · ${signupTag(signup).words}`}
            onPress={() => volunteerGo.shift(shift.id)}
          />
        ))}
        {shown.length < past.length && <LineItem title={words.pastMore(past.length)} onPress={() => setIsAll(true)} />}
      </Card>
    </View>
  )
}

/** The shifts that one leads, whether or not one has a place in them oneself. */
function Leading({ leading, now }: { leading: MyShifts['leading']; now: string }) {
  if (leading.length === 0) return null
  return (
    <View className="stack">
      <View className="t-head">{words.leading}</View>
      <Card kind="list">
        {leading.map((shift) => (
          <LineItem
            key={shift.id}
            title={shift.title}
            note={`${spanWord(shift.startsAt, shift.endsAt, now)} · ${shift.point.name}`}
            onPress={() => volunteerGo.shift(shift.id)}
          />
        ))}
      </Card>
    </View>
  )
}

/** 我的班次: offers first, then coming shifts, and what was. */
function MyShiftsPage() {
  const { call, device } = useStores()
  const [store] = useState(() => new MyShiftsStore(call, device))
  const now = useNow()
  const { value: mine, problem } = store.kept.answer
  useFresh(mine !== null && store.kept.isOldAt(now), now, store.load)
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  if (!mine) {
    return <Unloaded load={store.kept.answer} shape="list" words={words} onRetry={() => void store.load()} />
  }
  const { coming, comingCount } = store
  const { past, leading, isSample } = mine
  const isEmpty = coming.length + past.length + leading.length === 0
  return (
    <Screen>
      {problem !== '' && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />
      )}
      {isEmpty ? (
        <EmptyState art="day" title={words.empty} text={words.emptyText} isSample={isSample}>
          <BigButton label={words.find} onPress={volunteerGo.open} />
        </EmptyState>
      ) : (
        <>
          <View className="between">
            <View className="t-quiet">{comingCount > 0 ? words.coming(comingCount) : words.comingNone}</View>
            {isSample && <SampleTag />}
          </View>
          {coming.map((one) => (
            <MyShiftCard key={one.signup.id} mine={one} now={now} />
          ))}
          <Leading leading={leading} now={now} />
          <Past past={past} now={now} />
          <Card kind="list">
            <LineItem isBoxed icon="hours" title={words.hours} note={words.hoursNote} onPress={volunteerGo.hours} />
          </Card>
          <BigButton kind="line" label={words.another} onPress={volunteerGo.open} />
        </>
      )}
    </Screen>
  )
}

export default observer(MyShiftsPage)
