import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { daysOfWeek, weeksAway } from '../../../domain/shifts/week'
import { spokenDate } from '../../../domain/spoken.zh'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { wholeDate } from '../../../pages/shared/staff/day-words.zh'
import { useMe } from '../../../pages/shared/staff/use-me'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { SampleTag } from '../../../ui/tag'
import type { ShiftSheetStore } from './shift-sheet-store'
import { words } from './words.zh'

interface HeadProps {
  store: ShiftSheetStore
  now: string
}

const dateOf = (at: string): string => wholeDate(spokenDate(at))

/** The week shown, how many of its shifts lack people, and for an admin the community. */
export const Head = observer(function Head({ store, now }: HeadProps) {
  const [isChoosing, setIsChoosing] = useState(false)
  const me = useMe()
  const { from, rows } = store
  const { value: sheet } = store.sheet
  const days = daysOfWeek(from)
  const [first, last] = [dateOf(days[0]?.at ?? now), dateOf(days[6]?.at ?? now)]
  const away = weeksAway(from, now)
  const choose = (communityId: number | null) => {
    setIsChoosing(communityId === null)
    if (communityId !== null) void store.showCommunity(communityId)
  }
  const counts = away < 0 ? words.countsOver(rows.length) : words.counts(rows.length, store.shortAt(now))
  return (
    <>
      <View className="between">
        <View>
          <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
            {words.weeks[String(away)] ?? words.weekOf(first)}
          </View>
          <View className="t-note" {...a11y({ live: 'polite' })}>
            {words.span(first, last)}
            {rows.length > 0 && ` · ${counts}`}
          </View>
        </View>
        {sheet?.isSample && <SampleTag />}
      </View>
      {me?.role === 'admin' && <CommunityField value={isChoosing ? null : store.communityId} onChoose={choose} />}
      <View className="pair">
        <BigButton kind="line" label={words.before} onPress={() => void store.turn(-1)} />
        <BigButton kind="line" label={words.after} onPress={() => void store.turn(1)} />
      </View>
      {away !== 0 && <BigButton kind="link" label={words.present} onPress={() => void store.showPresent()} />}
    </>
  )
})
