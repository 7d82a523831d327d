import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { talkRights } from '../../../../domain/complaint/talk-rights.zh'
import type { CaseTalkStore, Talk, TalkSide } from '../../../../stores/case-talk'
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
          {side === 'other' && <View className="t-note">{talk.other.hasEntered ? words.entered : words.notEntered}</View>}
          {talk.may.speak.includes(side) && talk.state === 'open' && <Speak store={store} talk={talk} side={side} />}
        </View>
      ))}
    </View>
  )
})

const Speak = observer(function Speak({ store, talk, side }: SidesProps & { side: TalkSide }) {
  const [isOpen, setIsOpen] = useState(false)
  const { isIn } = talk[side]
  const isBusy = store.act.doing === side
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
              <BigButton kind="soft" label={words.sayIn} isBusy={isBusy} onPress={() => void store.sayIn(talk.id, side)} />
            )}
            {isIn === null && (
              <BigButton kind="line" label={words.sayOut} isBusy={isBusy} onPress={() => void store.sayOut(talk.id, side, 'refuse')} />
            )}
            {isIn === true && (
              <BigButton kind="line" label={words.sayStop} isBusy={isBusy} onPress={() => void store.sayOut(talk.id, side, 'stop')} />
            )}
            {talk.mediator !== null && !talk.asksOtherMediator && (
              <BigButton kind="line" label={words.sayOther} isBusy={isBusy} onPress={() => void store.sayOut(talk.id, side, 'other')} />
            )}
          </View>
        </View>
      )}
    </>
  )
})
