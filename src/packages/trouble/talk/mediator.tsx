import { View } from '@tarojs/components'
import type { Talk } from './talk-store'
import { Card } from '../../../ui/card'
import { iconClass } from '../../../ui/icons/tones'
import { Outcome } from '../../../ui/outcome'
import { CallCommunity } from '../parts/call-community'
import { words } from './words.zh'

/** Who helps the two to talk, or that somebody else was asked for, and the telephone. What does not go on nobody helps with any more. */
export function Mediator({ talk, now }: { talk: Talk; now: string }) {
  const { mediator, asksOtherMediator, communityPhone, state } = talk
  const isLookedFor = mediator === null && state === 'open'
  return (
    <Card>
      {state !== 'stopped' && (mediator !== null || isLookedFor) && (
        <View className="row-top">
          <View className={`ic ic-box ${iconClass('me', 'ink')}`} />
          <View className="grow">
            <View className="t-strong">{mediator === null ? words.mediatorNone : words.mediator(mediator)}</View>
            <View className="t-note">{mediator === null ? words.mediatorNoneNote : words.mediatorNote}</View>
          </View>
        </View>
      )}
      <Outcome
        problem=""
        {...(state === 'open' && asksOtherMediator && { done: words.asked, text: words.askedText })}
      />
      <CallCommunity phone={communityPhone} now={now} label={words.call} />
    </Card>
  )
}
