import { View } from '@tarojs/components'
import { communityOf } from '../../../domain/id'
import type { Mediation } from './mediation-store'
import { Card } from '../../../ui/card'
import { iconClass } from '../../../ui/icons/tones'
import { Outcome } from '../../../ui/outcome'
import { CallCommunity } from '../parts/call-community'
import { words } from './words.zh'

/**
 * The mediator, or that another one was requested, and the telephone number. A mediation that has ended shows no
 * mediator.
 */
export function Mediator({ mediation, now }: { mediation: Mediation; now: string }) {
  const { mediator, asksOtherMediator, communityPhone, state } = mediation
  const isSearchedFor = mediator === null && state === 'open'
  return (
    <Card>
      {state !== 'stopped' && (mediator !== null || isSearchedFor) && (
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
      <CallCommunity communityId={communityOf(mediation.id)} phone={communityPhone} now={now} label={words.call} />
    </Card>
  )
}
