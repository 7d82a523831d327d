import { View } from '@tarojs/components'
import { datedSpan } from '../../../domain/rooms/words.zh'
import { spokenDate } from '../../../domain/spoken.zh'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import type { EditProgrammeStore } from './edit-programme-store'
import { words } from './words.zh'

/** The dates that a programme will have, and the days that are left out, before anything is saved. */
export function Trial({ trial }: { trial: NonNullable<EditProgrammeStore['trial']> }) {
  const { dates, leftOut } = trial
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
      {leftOut.length > 0 && <View className="t-strong">{words.leftOut}</View>}
      {leftOut.map(({ day, why }) => (
        <View key={day}>{words.leftOutDay(spokenDate(`${day}T04:00:00Z`), why)}</View>
      ))}
    </Card>
  )
}
