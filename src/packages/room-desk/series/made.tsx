import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/rooms/words.zh'
import { go } from '../../../pages/shared/go'
import type { MadeSeries } from './series-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { words } from './words.zh'

interface MadeCardProps {
  made: MadeSeries
  now: string
  onAgain: () => void
}

/** All the times that were booked. */
export function MadeCard({ made, now, onAgain }: MadeCardProps) {
  const { title, room, times } = made
  return (
    <>
      <Card kind="lit">
        <View className="t-title" {...a11y({ live: 'polite' })}>
          {words.made(title, times.length)}
        </View>
        <View className="t-lead">{words.times(room)}</View>
        <View className="stack-s">
          {times.map(({ startsAt, endsAt }) => (
            <View key={startsAt}>{spanWord(startsAt, endsAt, now)}</View>
          ))}
        </View>
        <View className="t-note">{words.cancel}</View>
      </Card>
      <BigButton label={words.again} onPress={onAgain} />
      <BigButton kind="line" label={words.desk} onPress={go.desk} />
    </>
  )
}
