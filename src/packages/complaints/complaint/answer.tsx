import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import type { ComplaintStore, OwnComplaint } from '../parts/complaint-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Outcome } from '../../../ui/outcome'
import { showDone } from './done'
import { words } from './words.zh'

const textOf = (state: OwnComplaint['state']): string => {
  if (state === 'closed') return words.answerClosed
  return state === 'handedOver' ? words.answerHanded : words.answerText
}

/** 解决了 or 没解决: one tap each, because either can be taken back; with an optional note. */
export const Answer = observer(function Answer({ store, seen }: { store: ComplaintStore; seen: OwnComplaint }) {
  const [isWordy, setIsWordy] = useState(false)
  const { may, state } = seen
  if (!may.solved && !may.unsolved) return null
  const { answering } = store
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.answerTitle}
      </View>
      <View>{textOf(state)}</View>
      {isWordy ? (
        <Field
          label={words.why}
          hint={words.whyHint}
          isLong
          value={store.why}
          maxLength={limits.noteMax}
          onInput={store.typeWhy}
        />
      ) : (
        <BigButton kind="link" label={words.openWhy} onPress={() => setIsWordy(true)} />
      )}
      <View className="pair">
        {may.solved && (
          <BigButton
            kind="line"
            icon="check"
            label={words.solved}
            isBusy={answering.doing === 'solved'}
            busyLabel={words.saying}
            onPress={() => void showDone(store.answer(true), answering)}
          />
        )}
        {may.unsolved && (
          <BigButton
            kind="line"
            icon="refresh"
            label={words.unsolved}
            isBusy={answering.doing === 'unsolved'}
            busyLabel={words.saying}
            onPress={() => void showDone(store.answer(false), answering)}
          />
        )}
      </View>
      <Outcome problem={answering.problem} />
    </Card>
  )
})
