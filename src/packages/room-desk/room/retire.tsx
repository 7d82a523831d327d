import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import type { RetireRoomStore } from './retire-room-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Problem } from '../../../pages/shared/staff/problem'
import { Question } from '../../../pages/shared/staff/question'
import { words } from './retire-words.zh'

/** Retires the room, with a reason shown to everyone who has booked it. */
export const Retire = observer(function Retire({ store, name }: { store: RetireRoomStore; name: string }) {
  const { reason, act, isReady } = store
  const [isAsked, setIsAsked] = useState(false)
  const retire = () => {
    setIsAsked(false)
    void store.retire()
  }
  return (
    <Card>
      <View className="t-title">{words.title}</View>
      <View className="t-note">{words.text}</View>
      <View className="t-strong">{words.usual}</View>
      <View className="stack" {...a11y({ role: 'group', label: words.usual })}>
        {words.reasons.map((usual) => (
          <BigButton
            key={usual}
            kind={usual === reason ? 'soft' : 'line'}
            label={usual}
            onPress={() => store.say(usual)}
          />
        ))}
      </View>
      <Field
        isLong
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        maxLength={limits.noteMax}
        onInput={store.say}
      />
      <Problem act={act} />
      <BigButton
        kind="danger"
        label={words.ask}
        isBusy={act.isBusy}
        busyLabel={words.retiring}
        offReason={isReady ? undefined : words.off}
        onPress={() => setIsAsked(true)}
      />
      <Question asked={isAsked ? words.asked(name) : null} onYes={retire} onNo={() => setIsAsked(false)} />
    </Card>
  )
})
