import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useCallback, useState } from 'react'
import { spokenDate, spokenWeekday } from '../../../domain/spoken.zh'
import { dayName, shanghaiDay } from '../../../domain/time'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { dayOf } from '../../../pages/shared/staff/begin-day'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { wholeDate } from '../../../pages/shared/staff/day-words.zh'
import { Loaded } from '../../../pages/shared/staff/loaded'
import '../../../pages/shared/staff/staff.scss'
import { useMe } from '../../../pages/shared/staff/use-me'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { classesGo } from '../parts/classes-go'
import { ClassSheetStore } from './class-sheet-store'
import { Row } from './row'
import { words } from './words.zh'

interface PartProps {
  store: ClassSheetStore
  now: string
}

const todayAt = (now: string): string => dayName(shanghaiDay(now))

/** The day shown, how many classes it has, and for an admin the community. */
const Head = observer(function Head({ store, now }: PartProps) {
  const [isChoosing, setIsChoosing] = useState(false)
  const me = useMe()
  const { day, rows, few, communityId } = store
  const isToday = day === todayAt(now)
  const noon = `${day}T04:00:00Z`
  const date = wholeDate(spokenDate(noon))
  const choose = (chosen: number | null) => {
    setIsChoosing(chosen === null)
    if (chosen !== null) void store.showCommunity(chosen)
  }
  const facts = [`${date} ${spokenWeekday(noon)}`, rows.length > 0 ? words.counts(rows.length, few.length) : '']
  return (
    <>
      <View className="between">
        <View>
          <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
            {isToday ? words.today : words.dayOf(date)}
          </View>
          <View className="t-note" {...a11y({ live: 'polite' })}>
            {facts.filter((part) => part !== '').join(' · ')}
          </View>
        </View>
        {store.sheet.value?.isSample && <SampleTag />}
      </View>
      {me?.role === 'admin' && <CommunityField value={isChoosing ? null : communityId} onChoose={choose} />}
      <View className="pair">
        <BigButton kind="line" label={words.before} onPress={() => void store.turn(-1)} />
        <BigButton kind="line" label={words.after} onPress={() => void store.turn(1)} />
      </View>
      {!isToday && <BigButton kind="link" label={words.present} onPress={() => void store.showPresent()} />}
    </>
  )
})

/** The classes of a day: where too few come, and planning one more. */
function ClassSheetPage() {
  const { call, device } = useStores()
  const now = useNow()
  const { day = '' } = useRouter().params
  const [store] = useState(() => new ClassSheetStore(call, device, dayOf(day)))
  const load = useCallback(() => store.load(), [store])
  useDidShow(() => void load())
  useFresh(store.isOldAt(now), now, load)
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  const [few] = store.few
  const today = todayAt(now)
  return (
    <StaffScreen>
      <Head store={store} now={now} />
      <Loaded load={store.sheet} words={words} onRetry={() => void load()}>
        {few && (
          <Notice kind="warn" icon="warning" title={words.few(few.title)} text={words.fewText}>
            <BigButton kind="line" label={words.look} onPress={() => classesGo.edit(few.programmeId)} />
          </Notice>
        )}
        {store.rows.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
        <View className="cs-rows" {...a11y({ role: 'list' })}>
          {store.rows.map((row) => (
            <Row key={row.sessionId} row={row} now={now} onOpen={classesGo.roster} />
          ))}
        </View>
        <BigButton
          icon="plus"
          label={words.add}
          onPress={() => classesGo.newProgramme(store.communityId ?? 0, store.day > today ? store.day : today)}
        />
      </Loaded>
    </StaffScreen>
  )
}

export default observer(ClassSheetPage)
