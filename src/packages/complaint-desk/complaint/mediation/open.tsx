import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../../contract/limits'
import { isClear } from '../../../../domain/visible-text'
import { lineProblem } from '../../../../domain/visible-words.zh'
import type { ComplaintMediationStore } from './complaint-mediation-store'
import type { SeenComplaint } from '../staff-complaint-store'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { MediatorField } from './mediator-field'
import { MediationFormPart } from './mediation-form'
import { words } from './words.zh'

interface OpenProps {
  store: ComplaintMediationStore
  seen: SeenComplaint
}

/** Opens a mediation, with the full text that the other side will read. */
export const Open = observer(function Open({ store, seen }: OpenProps) {
  const { title, words: text } = store.typed
  const wasOpened = seen.complaint.history.some(({ kind }) => kind === 'mediationOpened')
  const isReady = isClear(title.trim()) && text.trim() !== ''
  return (
    <>
      <View className="t-note">{wasOpened ? words.leadAgain : words.lead}</View>
      {store.form !== 'open' && (
        <BigButton kind="line" label={words.begin} onPress={() => store.begin(seen.complaint.category)} />
      )}
      <MediationFormPart
        store={store}
        form="open"
        flaw={isReady ? undefined : words.flaws.open}
        onSend={() => void store.open()}
      >
        <Field
          label={words.heading}
          error={lineProblem(title)}
          value={title}
          maxLength={limits.nameMax}
          onInput={(next) => store.type({ title: next })}
        />
        <Field
          isLong
          label={words.text}
          hint={words.textHint}
          value={text}
          maxLength={limits.complaintWordsMax}
          onInput={(next) => store.type({ words: next })}
        />
        <MediatorField store={store} mediators={seen.mediators} />
      </MediationFormPart>
    </>
  )
})
