import { View } from '@tarojs/components'
import { bookingWords } from '../../../domain/message/words-booking.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { Moving, Target } from './move-store'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { words } from './words.zh'

interface NotifiedProps {
  line: Moving
  target: Target
  now: string
}

/** The message as the resident will receive it; or a note that no one will be notified. */
export function Notified({ line: { row }, target, now }: NotifiedProps) {
  const said = { room: target.room.name, at: spokenWhen(target.startsAt, now), was: spokenWhen(row.startsAt, now) }
  return (
    <Card kind="lit">
      <View {...a11y({ live: 'polite' })}>
        {row.personId === null ? (
          <View className="t-read">{words.nobodyNotified}</View>
        ) : (
          <>
            <View className="t-strong">{words.notified}</View>
            <View className="t-read">{bookingWords.moved.text(said)}</View>
          </>
        )}
      </View>
    </Card>
  )
}
