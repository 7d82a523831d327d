import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spokenAge } from '../../../domain/spoken.zh'
import { FromMiddle } from '../../../pages/shared/from-middle'
import { go } from '../../../pages/shared/go'
import { usePlaceName } from '../../../pages/shared/place-name'
import { Screen } from '../../../pages/shared/screen'
import { Unloaded } from '../../../pages/shared/unloaded'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { wantedShift } from '../../../stores/wanted-shift'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { Pill } from '../../../ui/pill'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { volunteerGo } from '../parts/volunteer-go'
import { Lists } from './lists'
import { Nearest } from './nearest'
import { OpenShiftsStore } from './open-shifts-store'
import { Week } from './week'
import { words } from './words.zh'

/** 当志愿者: one's own week, the nearest shift that lacks people, then the others by their start. */
function OpenShiftsPage() {
  const { call, device, settings, session, where: place } = useStores()
  const [store] = useState(() => new OpenShiftsStore(call, device, settings))
  const now = useNow()
  const placeName = usePlaceName()
  const { where } = place
  const { answer } = store.kept
  const load = useCallback(() => store.load(place.where), [store, place])
  useEffect(() => void load(), [load, where])
  useDidShow(() => {
    if (answer.value) void load()
    if (session.isKnown) {
      void store.loadMine()
      void session.load()
    }
  })
  useFresh(store.kept.isOldAt(now), now, load)
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  const { value, problem } = answer
  if (!value) {
    return <Unloaded load={answer} shape="list" words={words} onRetry={() => void load()} />
  }
  const { first } = store
  const mine = store.mine.value ?? []
  const isToApply = !session.isStaff && session.me.value?.volunteering !== 'yes'
  const wanted = mine.length === 0 ? wantedShift(device).find() : null
  return (
    <Screen>
      <View className="between">
        <Pill isPicker icon="pin" label={placeName || words.wherePill} onPress={go.place} />
        {value.isSample && <SampleTag />}
      </View>
      <FromMiddle />
      {problem !== '' && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />
      )}
      <Week coming={mine} now={now} />
      {wanted && (
        <Card kind="list">
          <LineItem
            title={words.wanted}
            note={words.wantedText(wanted.title, spokenWhen(wanted.startsAt, now))}
            onPress={() => volunteerGo.shift(wanted.id)}
          />
        </Card>
      )}
      {value.rows.length === 0 && (
        <EmptyState art="day" title={words.empty} text={words.emptyText}>
          {isToApply && <BigButton label={words.apply} onPress={go.volunteer} />}
        </EmptyState>
      )}
      {first && <Nearest row={first} now={now} />}
      <Lists store={store} where={where} now={now} />
      <Card kind="list">
        <LineItem isBoxed icon="hours" title={words.hours} note={words.hoursNote} onPress={volunteerGo.hours} />
        {isToApply && (
          <LineItem isBoxed icon="hand" title={words.apply} note={words.applyNote} onPress={go.volunteer} />
        )}
      </Card>
      <View className="t-note">{words.foot}</View>
    </Screen>
  )
}

export default observer(OpenShiftsPage)
