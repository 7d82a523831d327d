import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenDate } from '../../../domain/spoken.zh'
import { dayName, shanghaiDay, weekdayOf } from '../../../domain/time'
import type { SheetStore } from './sheet-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Segmented } from '../../../ui/segmented'
import { SampleTag } from '../../../ui/tag'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { DayPick } from '../../../pages/shared/staff/day-pick'
import { useMe } from '../../../pages/shared/staff/use-me'
import { wholeDate } from '../../../pages/shared/staff/day-words.zh'
import { words } from './words.zh'

interface DaysProps {
  store: SheetStore
  now: string
}

const YESTERDAY = -1

/** The day shown, and for an admin the community. */
export const Days = observer(function Days({ store, now }: DaysProps) {
  const [isOther, setIsOther] = useState(false)
  const [isChoosing, setIsChoosing] = useState(false)
  const me = useMe()
  const { value: sheet } = store.sheet
  const today = shanghaiDay(now)
  const at = `${store.day}T00:00:00Z`
  const choose = (communityId: number | null) => {
    setIsChoosing(communityId === null)
    if (communityId !== null) void store.showCommunity(communityId)
  }
  return (
    <>
      <View className="between">
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {wholeDate(spokenDate(at))} {words.weekdays[weekdayOf(shanghaiDay(at))]}
        </View>
        {sheet?.isSample && <SampleTag />}
      </View>
      {me?.role === 'admin' && <CommunityField value={isChoosing ? null : store.shownCommunityId} onChoose={choose} />}
      <Segmented
        label={words.daysLabel}
        items={words.days.map((label, index) => ({ value: dayName(today + YESTERDAY + index), label }))}
        value={store.day}
        onChange={(day) => void store.showDay(day)}
      />
      <BigButton
        kind="link"
        label={isOther ? words.otherDayClose : words.otherDay}
        onPress={() => setIsOther(!isOther)}
      />
      {isOther && (
        <Card>
          <DayPick
            isPastShown
            label={words.date}
            day={store.day}
            now={now}
            onChoose={(day) => void store.showDay(day)}
          />
        </Card>
      )}
    </>
  )
})
