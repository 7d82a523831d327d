import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { shanghaiDay } from '../../../domain/time'
import { Screen } from '../../../pages/shared/screen'
import { Unloaded } from '../../../pages/shared/unloaded'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { Outcome } from '../../../ui/outcome'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { AwayStore } from '../parts/away-store'
import { programmeGo } from '../parts/programme-go'
import { whenWord } from '../parts/words.zh'
import { MyProgrammeCard } from './my-programme-card'
import { type MyProgrammes, MyProgrammesStore } from './my-programmes-store'
import { Past } from './past'
import { words } from './words.zh'

/** The programmes that one leads, whether or not one has a seat in them oneself. */
function Leading({ leading, now }: { leading: MyProgrammes['leading']; now: string }) {
  if (leading.length === 0) return null
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {words.leading}
      </View>
      <Card kind="list">
        {leading.map(({ id, title, next, point }) => {
          const isToday = shanghaiDay(next.startsAt) === shanghaiDay(now)
          const where = [whenWord(next.startsAt, next.endsAt, now), point.name, isToday ? words.leadingNow : '']
          return (
            <LineItem
              key={id}
              title={title}
              note={where.filter((part) => part !== '').join(' · ')}
              onPress={() => (isToday ? programmeGo.roster(next.sessionId) : programmeGo.programme(id))}
            />
          )
        })}
      </Card>
    </View>
  )
}

/** 我的活动: offers first, then what is coming with its dates, and what was. */
function MyProgrammesPage() {
  const { call, device } = useStores()
  const [store] = useState(() => new MyProgrammesStore(call, device))
  const [away] = useState(() => new AwayStore(call, { put: store.putAway, reload: store.load }))
  const now = useNow()
  const { value: mine, problem } = store.kept.answer
  useFresh(mine !== null && store.kept.isOldAt(now), now, store.load)
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  if (!mine) {
    return <Unloaded load={store.kept.answer} shape="list" words={words} onRetry={() => void store.load()} />
  }
  const { coming, comingCount } = store
  const known = store.children.value ?? []
  const { past, leading, isSample } = mine
  const isEmpty = coming.length + past.length + leading.length === 0
  const toChildren = (
    <Card kind="list">
      <LineItem
        isBoxed
        icon="school"
        title={words.myChildren}
        note={words.myChildrenNote}
        onPress={programmeGo.children}
      />
    </Card>
  )
  return (
    <Screen>
      {problem !== '' && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />
      )}
      {isEmpty ? (
        <EmptyState art="day" title={words.empty} text={words.emptyText} isSample={isSample}>
          <BigButton label={words.find} onPress={programmeGo.list} />
          {toChildren}
        </EmptyState>
      ) : (
        <>
          <View className="between">
            <View className="t-quiet">{comingCount > 0 ? words.coming(comingCount) : words.comingNone}</View>
            {isSample && <SampleTag />}
          </View>
          <Outcome problem={away.act.problem} />
          {coming.map((one) => (
            <MyProgrammeCard key={one.enrolment.id} mine={one} known={known} away={away} now={now} />
          ))}
          <Leading leading={leading} now={now} />
          <Past past={past} now={now} />
          {toChildren}
          <BigButton kind="line" label={words.another} onPress={programmeGo.list} />
        </>
      )}
    </Screen>
  )
}

export default observer(MyProgrammesPage)
