import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/booking/words.zh'
import { go } from '../../../pages/shared/go'
import type { Booked } from '../../../stores/caller-booking'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { words } from './words.zh'

interface BookedCardProps {
  booked: Booked
  now: string
  onAgain: () => void
}

/** The code, very large, to be read out, with all that the person should write down. */
export function BookedCard({ booked, now, onAgain }: BookedCardProps) {
  const { spokenCode, room, name, startsAt, endsAt } = booked
  return (
    <>
      <Card kind="lit">
        <View className="t-lead center" {...a11y({ live: 'polite' })}>
          {words.booked(name)}
        </View>
        <View className="t-note center">{words.code}</View>
        <View className="st-code ca-code">{spokenCode}</View>
        <View className="t-title center">{room}</View>
        <View className="t-lead center">{spanWord(startsAt, endsAt, now)}</View>
        <View className="t-read center">{words.how}</View>
      </Card>
      <BigButton label={words.again} onPress={onAgain} />
      <BigButton kind="line" label={words.desk} onPress={go.desk} />
    </>
  )
}
