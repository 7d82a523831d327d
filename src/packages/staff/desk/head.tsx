import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenDate, spokenWeekday } from '../../../domain/spoken.zh'
import { inShanghai } from '../../../domain/time'
import type { DeskToday } from '../../../pages/shared/staff/desk-today-store'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { SampleTag } from '../../../ui/tag'
import { words } from './words.zh'

const greetingAt = (now: string): string => {
  const hour = inShanghai(now).hour()
  const { night, early, morning, noon, afternoon, evening } = words.greetings
  if (hour < 5) return night
  if (hour < 8) return early
  if (hour < 12) return morning
  if (hour < 14) return noon
  return hour < 18 ? afternoon : evening
}

interface HeadProps {
  now: string
  isWide: boolean
  onMore: () => void
}

/** Who works here and today's date; in a wide window, where the rail has the tools, those that the rail has not. */
export const Head = observer(function Head({ now, isWide, onMore }: HeadProps) {
  const { session, district } = useStores()
  const me = session.me.value
  return (
    <View className="between">
      <View className="grow dk-hello">
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {words.greeting(greetingAt(now), me?.name ?? null)}
        </View>
        <View className="t-note">
          {words.place(me?.community?.name ?? words.ofDistrict, `${spokenDate(now)} ${spokenWeekday(now)}`)}
        </View>
      </View>
      {district.district.value?.isSample && <SampleTag />}
      {isWide && (
        <View className="row">
          <BigButton isFit kind="line" icon="edit" label={words.tools.bookFor} onPress={staffGo.sheet} />
          <BigButton isFit kind="line" icon="search" label={words.tools.people} onPress={staffGo.people} />
          <BigButton isFit kind="line" label={words.tools.more} onPress={onMore} />
        </View>
      )}
    </View>
  )
})

const Figure = ({ count, label, look = '' }: { count: number; label: string; look?: string }) => (
  <View className="st-count">
    <View className={`t-figure ${count > 0 ? look : ''}`}>{count}</View>
    <View className="t-note">{label}</View>
  </View>
)

/** How much is late, due today and due later; in a wide window also how many bookings need a yes. */
export function Counts({ today, isWide }: { today: DeskToday; isWide: boolean }) {
  return (
    <View className={`st-counts${isWide ? ' dk-four' : ''}`}>
      <Figure count={today.late} label={words.late} look="t-danger" />
      <Figure count={today.today} label={words.today} look="t-warn" />
      <Figure count={today.later} label={words.later} />
      {isWide && <Figure count={today.waiting.bookings} label={words.asked} />}
    </View>
  )
}
