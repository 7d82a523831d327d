import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Problem } from '../../../../pages/shared/staff/problem'
import { Question } from '../../../../pages/shared/staff/question'
import type { ComplaintMediationStore, Mediation as MediationSeen } from './complaint-mediation-store'
import type { SeenComplaint } from '../staff-complaint-store'
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

interface MediationProps {
  store: ComplaintMediationStore
  seen: SeenComplaint
  now: string
}

/** The mediation between two homes: opening it, and leading it until they have agreed or stopped. */
export const Mediation = observer(function Mediation({ store, seen, now }: MediationProps) {
  const { may, mediation } = seen.complaint
  if (!mediation && !may.includes('mediation.open')) return null
  return (
    <Surface>
      <View className="wrap">
        <View className="t-title">{words.title}</View>
        {mediation && <Tag look="accent" icon="people" words={words.states[mediation.state]} />}
      </View>
      {mediation ? (
        <Led store={store} seen={seen} mediation={mediation} now={now} />
      ) : (
        <Open store={store} seen={seen} />
      )}
    </Surface>
  )
})

const Led = observer(function Led({ store, seen, mediation, now }: MediationProps & { mediation: MediationSeen }) {
  const [isAsked, setIsAsked] = useState(false)
  const isLed = seen.complaint.may.includes('mediation.change')
  const stop = () => {
    setIsAsked(false)
    void store.stop(mediation.id)
  }
  return (
    <>
      <View>
        <View className="t-strong">{mediation.title}</View>
        <View className="t-read">{mediation.words}</View>
      </View>
      {store.form === null && <Problem act={store.act} />}
      <Mediator store={store} mediation={mediation} mediators={seen.mediators} isLed={isLed} />
      <View className="rule" />
      <Sides store={store} mediation={mediation} />
      {isLed && mediation.state === 'open' && !mediation.other.hasEntered && (
        <Card store={store} mediation={mediation} />
      )}
      <View className="rule" />
      <Meetings store={store} mediation={mediation} seenAt={seen.at} now={now} />
      <View className="rule" />
      <Terms store={store} mediation={mediation} now={now} />
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
