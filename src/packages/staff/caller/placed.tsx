import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/booking/words.zh'
import { go } from '../../../pages/shared/go'
import type { Placed } from '../../../stores/caller-booking'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { words } from './words.zh'

interface PlacedCardProps {
  placed: Placed
  now: string
  onAgain: () => void
}

/** The place in line, and what becomes of it. */
export function PlacedCard({ placed, now, onAgain }: PlacedCardProps) {
  const { room, name, startsAt, endsAt, ahead } = placed
  return (
    <>
      <Card kind="lit">
        <View className="t-lead center" {...a11y({ live: 'polite' })}>
          {words.placed(name)}
        </View>
        <View className="t-title center">{room}</View>
        <View className="t-lead center">{spanWord(startsAt, endsAt, now)}</View>
        <View className="center">{words.ahead(ahead)}</View>
        <View className="t-read center">{words.placedText}</View>
      </Card>
      <BigButton label={words.again} onPress={onAgain} />
      <BigButton kind="line" label={words.desk} onPress={go.desk} />
    </>
  )
}
