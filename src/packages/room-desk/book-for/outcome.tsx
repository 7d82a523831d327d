import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/rooms/words.zh'
import { go } from '../../../pages/shared/go'
import type { Booked, Placed } from './walk-in-booking-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { words } from './words.zh'

interface OutcomeProps {
  of: Booked | Placed
  now: string
  onAgain: () => void
}

/** What to tell the walk-in: the code in very large type, or the waitlist entry and what happens next. */
export function Outcome({ of, now, onAgain }: OutcomeProps) {
  const { room, name, startsAt, endsAt } = of
  const code = 'spokenCode' in of ? of.spokenCode : null
  return (
    <>
      <Card kind="lit">
        <View className="t-lead center ca-title" {...a11y({ live: 'polite' })}>
          {code === null ? words.placed(name) : words.booked(name)}
        </View>
        {code !== null && <View className="t-note center">{words.code}</View>}
        {code !== null && <View className="st-code ca-code">{code}</View>}
        <View className="t-title center">{room}</View>
        <View className="t-lead center">{spanWord(startsAt, endsAt, now)}</View>
        {'ahead' in of && <View className="center">{words.ahead(of.ahead)}</View>}
        <View className="t-read center">{code === null ? words.placedText : words.how}</View>
      </Card>
      <BigButton label={words.again} onPress={onAgain} />
      <BigButton kind="line" label={words.desk} onPress={go.desk} />
    </>
  )
}
