import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Talk, TalkStore } from '../../../stores/talk'
import { Card } from '../../../ui/card'
import { iconClass } from '../../../ui/icons/tones'
import { Outcome } from '../../../ui/outcome'
import { CallCommunity } from '../parts/call-community'
import { words } from './words.zh'

/** Who helps the two to talk, and the telephone. For what does not go on nobody is looked for. */
export const Mediator = observer(function Mediator({ store, talk, now }: { store: TalkStore; talk: Talk; now: string }) {
  const { mediator, communityPhone, state } = talk
  const isNamed = mediator !== null || state === 'open'
  return (
    <Card>
      {isNamed && (
        <View className="row-top">
          <View className={`ic ic-box ${iconClass('me', 'ink')}`} />
          <View className="grow">
            <View className="t-strong">{mediator === null ? words.mediatorNone : words.mediator(mediator)}</View>
            <View className="t-note">{mediator === null ? words.mediatorNoneNote : words.mediatorNote}</View>
          </View>
        </View>
      )}
      <Outcome problem="" {...(store.done === 'asked' && { done: words.asked, text: words.askedText })} />
      <CallCommunity phone={communityPhone} now={now} label={words.call} />
    </Card>
  )
})
