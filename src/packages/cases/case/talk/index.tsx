import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Problem } from '../../../../pages/shared/staff/problem'
import { Question } from '../../../../pages/shared/staff/question'
import type { CaseTalkStore, Talk as TalkSeen } from './case-talk-store'
import type { SeenCase } from '../staff-case-store'
import { BigButton } from '../../../../ui/big-button'
import { Card as Surface } from '../../../../ui/card'
import { Tag } from '../../../../ui/tag'
import { Card } from './card'
import { Mediator } from './mediator'
import { Meetings } from './meetings'
import { Open } from './open'
import { Sides } from './sides'
import { Terms } from './terms'
import { words } from './words.zh'

interface TalkProps {
  store: CaseTalkStore
  seen: SeenCase
  now: string
}

/** Two homes that talk: opening it, and leading it until they have agreed or stopped. */
export const Talk = observer(function Talk({ store, seen, now }: TalkProps) {
  const { may, mediation } = seen.case
  if (!mediation && !may.includes('mediation.open')) return null
  return (
    <Surface>
      <View className="wrap">
        <View className="t-title">{words.title}</View>
        {mediation && <Tag look="accent" icon="people" words={words.states[mediation.state]} />}
      </View>
      {mediation ? <Led store={store} seen={seen} talk={mediation} now={now} /> : <Open store={store} seen={seen} />}
    </Surface>
  )
})

const Led = observer(function Led({ store, seen, talk, now }: TalkProps & { talk: TalkSeen }) {
  const [isAsked, setIsAsked] = useState(false)
  const isLed = seen.case.may.includes('mediation.change')
  const stop = () => {
    setIsAsked(false)
    void store.stop(talk.id)
  }
  return (
    <>
      <View>
        <View className="t-strong">{talk.title}</View>
        <View className="t-read">{talk.words}</View>
      </View>
      {store.form === null && <Problem act={store.act} />}
      <Mediator store={store} talk={talk} mediators={seen.mediators} isLed={isLed} />
      <View className="rule" />
      <Sides store={store} talk={talk} />
      {isLed && talk.state === 'open' && !talk.other.hasEntered && <Card store={store} talk={talk} />}
      <View className="rule" />
      <Meetings store={store} talk={talk} seenAt={seen.at} now={now} />
      <View className="rule" />
      <Terms store={store} talk={talk} now={now} />
      {isLed && (
        <BigButton
          kind="link"
          label={words.stop}
          isBusy={store.act.doing === 'stop'}
          onPress={() => setIsAsked(true)}
        />
      )}
      <Question asked={isAsked ? words.stopAsked : null} onYes={stop} onNo={() => setIsAsked(false)} />
    </>
  )
})
