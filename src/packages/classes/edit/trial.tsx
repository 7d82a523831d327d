import { View } from '@tarojs/components'
import { datedSpan } from '../../../domain/rooms/words.zh'
import { spokenDate } from '../../../domain/spoken.zh'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import type { EditProgrammeStore } from './edit-programme-store'
import { words } from './words.zh'

const dateOf = (day: string): string => spokenDate(`${day}T04:00:00Z`)

/** The dates that a programme will have, and the days that are left out, before anything is saved. */
export function Trial({ trial }: { trial: NonNullable<EditProgrammeStore['trial']> }) {
  const { dates, leftOut } = trial
  const off = leftOut.filter(({ why }) => why !== '')
  const notYet = leftOut.filter(({ why }) => why === '')
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.dates(dates.length)}
      </View>
      <View {...a11y({ role: 'list' })}>
        {dates.map(({ startsAt, endsAt }) => (
          <View key={startsAt} {...a11y({ role: 'listitem' })}>
            {datedSpan(startsAt, endsAt)}
          </View>
        ))}
      </View>
      {off.length > 0 && <View className="t-strong">{words.leftOut}</View>}
      {off.map(({ day, why }) => (
        <View key={day}>{words.leftOutDay(dateOf(day), why)}</View>
      ))}
      {notYet.length > 0 && <View className="t-strong">{words.leftOutNotYet}</View>}
      {notYet.map(({ day }) => (
        <View key={day}>{dateOf(day)}</View>
      ))}
    </Card>
  )
}
