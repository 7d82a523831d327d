import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { talkRights } from '../../../../domain/mediation/talk-rights.zh'
import { Question } from '../../../../pages/shared/staff/question'
import type { CaseTalkStore, Talk, TalkSide } from './case-talk-store'
import { BigButton } from '../../../../ui/big-button'
import { Tag, type TagProps } from '../../../../ui/tag'
import { words } from './words.zh'

interface SidesProps {
  store: CaseTalkStore
  talk: Talk
}

const tagOf = (isIn: boolean | null): TagProps => {
  if (isIn === null) return { look: 'plain', words: words.isInUnknown }
  return isIn ? { look: 'ok', words: words.isIn } : { look: 'warn', icon: 'warning', words: words.isOut }
}

const both: readonly TalkSide[] = ['first', 'other']

/** Whether the two take part; and for whoever has no WeChat, what they said. */
export const Sides = observer(function Sides({ store, talk }: SidesProps) {
  return (
    <View className="stack">
      {both.map((side) => (
        <View key={side} className="stack-s">
          <View className="wrap">
            <View className="t-strong">{words.sides[side]}</View>
            <Tag {...tagOf(talk[side].isIn)} />
          </View>
          {side === 'other' && (
            <View className="t-note">{talk.other.hasEntered ? words.entered : words.notEntered}</View>
          )}
          {talk.may.speak.includes(side) && talk.state === 'open' && <Speak store={store} talk={talk} side={side} />}
        </View>
      ))}
    </View>
  )
})

const Speak = observer(function Speak({ store, talk, side }: SidesProps & { side: TalkSide }) {
  const [isOpen, setIsOpen] = useState(false)
  const [leaves, setLeaves] = useState<'refuse' | 'stop' | null>(null)
  const { isIn } = talk[side]
  const isBusy = store.act.doing === side
  const leave = () => {
    setLeaves(null)
    if (leaves !== null) void store.sayOut(talk.id, side, leaves)
  }
  return (
    <>
      <BigButton kind="link" label={isOpen ? words.speakLess : words.speak} onPress={() => setIsOpen(!isOpen)} />
      {isOpen && (
        <View className="stack ct-form">
          <View className="t-note">{words.speakHint(words.sides[side])}</View>
          {talkRights.map((right) => (
            <View key={right}>{right}</View>
          ))}
          <View className="cs-acts">
            {isIn !== true && (
              <BigButton
                kind="soft"
                label={words.sayIn}
                isBusy={isBusy}
                onPress={() => void store.sayIn(talk.id, side)}
              />
            )}
            {isIn === null && (
              <BigButton kind="line" label={words.sayOut} isBusy={isBusy} onPress={() => setLeaves('refuse')} />
            )}
            {isIn === true && (
              <BigButton kind="line" label={words.sayStop} isBusy={isBusy} onPress={() => setLeaves('stop')} />
            )}
            {talk.hasMediator && !talk.asksOtherMediator && (
              <BigButton
                kind="line"
                label={words.sayOther}
                isBusy={isBusy}
                onPress={() => void store.sayOut(talk.id, side, 'other')}
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
