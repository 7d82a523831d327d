import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { mediationRights } from '../../../../domain/mediation/rights.zh'
import { Question } from '../../../../pages/shared/staff/question'
import type { ComplaintMediationStore, Mediation, SpeakingSide } from './complaint-mediation-store'
import { BigButton } from '../../../../ui/big-button'
import { Tag, type TagProps } from '../../../../ui/tag'
import { words } from './words.zh'

interface SidesProps {
  store: ComplaintMediationStore
  mediation: Mediation
}

const tagOf = (isIn: boolean | null): TagProps => {
  if (isIn === null) return { look: 'plain', words: words.isInUnknown }
  return isIn ? { look: 'ok', words: words.isIn } : { look: 'warn', icon: 'warning', words: words.isOut }
}

const both: readonly SpeakingSide[] = ['first', 'other']

/** Whether each side takes part; for a side without WeChat, a form to record its answer. */
export const Sides = observer(function Sides({ store, mediation }: SidesProps) {
  return (
    <View className="stack">
      {both.map((side) => (
        <View key={side} className="stack-s">
          <View className="wrap">
            <View className="t-strong">{words.sides[side]}</View>
            <Tag {...tagOf(mediation[side].isIn)} />
          </View>
          {side === 'other' && (
            <View className="t-note">{mediation.other.hasEntered ? words.entered : words.notEntered}</View>
          )}
          {mediation.may.speak.includes(side) && mediation.state === 'open' && (
            <Speak store={store} mediation={mediation} side={side} />
          )}
        </View>
      ))}
    </View>
  )
})

const Speak = observer(function Speak({ store, mediation, side }: SidesProps & { side: SpeakingSide }) {
  const [isOpen, setIsOpen] = useState(false)
  const [leaves, setLeaves] = useState<'refuse' | 'stop' | null>(null)
  const { isIn } = mediation[side]
  const isBusy = store.act.doing === side
  const leave = () => {
    setLeaves(null)
    if (leaves !== null) void store.sayOut(mediation.id, side, leaves)
  }
  return (
    <>
      <BigButton kind="link" label={isOpen ? words.speakLess : words.speak} onPress={() => setIsOpen(!isOpen)} />
      {isOpen && (
        <View className="stack ct-form">
          <View className="t-note">{words.speakHint(words.sides[side])}</View>
          {mediationRights.map((right) => (
            <View key={right}>{right}</View>
          ))}
          <View className="cs-acts">
            {isIn !== true && (
              <BigButton
                kind="soft"
                label={words.sayIn}
                isBusy={isBusy}
                onPress={() => void store.sayIn(mediation.id, side)}
              />
            )}
            {isIn === null && (
              <BigButton kind="line" label={words.sayOut} isBusy={isBusy} onPress={() => setLeaves('refuse')} />
            )}
            {isIn === true && (
              <BigButton kind="line" label={words.sayStop} isBusy={isBusy} onPress={() => setLeaves('stop')} />
            )}
            {mediation.hasMediator && !mediation.asksOtherMediator && (
              <BigButton
                kind="line"
                label={words.sayOther}
                isBusy={isBusy}
                onPress={() => void store.sayOut(mediation.id, side, 'other')}
              />
            )}
          </View>
        </View>
      )}
      <Question
        asked={leaves === null ? null : words.sayOutAsked(words.sides[side])}
        onYes={leave}
        onNo={() => setLeaves(null)}
      />
    </>
  )
})
