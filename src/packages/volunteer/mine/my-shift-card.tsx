import { View } from '@tarojs/components'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spanWord } from '../../../domain/rooms/words.zh'
import { canCheckIn } from '../../../domain/shifts/presence'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import { signupTag } from '../parts/signup-tag'
import { volunteerGo } from '../parts/volunteer-go'
import type { MyShift } from './my-shifts-store'
import { words } from './words.zh'

/** Whether it is time to check in, or the person is there. */
const isHere = ({ shift, signup }: MyShift, now: string): boolean =>
  signup.state === 'checkedIn' || canCheckIn(signup.state, shift, now)

/** A coming shift of one's own: its state, and what can be done now. */
export function MyShiftCard({ mine, now }: { mine: MyShift; now: string }) {
  const { shift, signup, cancelled } = mine
  const { holdUntil, state } = signup
  return (
    <Card kind={state === 'offered' ? 'lit' : 'plain'}>
      <View className="wrap">
        <Tag {...signupTag(signup)} />
      </View>
      <View className="stack-s">
        <View className="t-title">{words.when(spanWord(shift.startsAt, shift.endsAt, now))}</View>
        <View>
          {shift.title} · {shift.point.name}
        </View>
        {cancelled !== null && <View className="t-read">{words.cancelled(cancelled)}</View>}
        {holdUntil !== null && <View className="t-note">{words.holdUntil(spokenWhen(holdUntil, now))}</View>}
      </View>
      {isHere(mine, now) ? (
        <BigButton
          label={state === 'checkedIn' ? words.checkOut : words.checkIn}
          onPress={() => volunteerGo.presence(shift.id)}
        />
      ) : (
        <BigButton
          kind={state === 'offered' ? 'main' : 'line'}
          label={state === 'offered' ? words.answer : words.open}
          onPress={() => volunteerGo.shift(shift.id)}
        />
      )}
    </Card>
  )
}
