import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { mask } from '../../../domain/mask/mask'
import type { ComplaintStore } from '../parts/complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { MaskedText } from '../../../ui/masked-text'
import { Outcome } from '../../../ui/outcome'
import { NamesHint } from '../parts/names-hint'
import { showDone } from './done'
import { words } from './words.zh'

const whyNot = (typed: string, masked: string): string | undefined => {
  if (typed.trim() === '') return words.moreEmpty
  return masked.length > limits.complaintWordsMax ? words.moreLong : undefined
}

/** Adds more text; whatever will be masked is shown masked while typing. */
export const More = observer(function More({ store, onSent }: { store: ComplaintStore; onSent: () => void }) {
  const { more, adding } = store
  const masked = mask(more)
  const send = async () => {
    if (await showDone(store.add(), adding)) onSent()
  }
  return (
    <Card>
      <Field
        label={words.moreLabel}
        hint={words.moreHint}
        isLong
        value={more}
        maxLength={limits.complaintWordsMax}
        onInput={store.typeMore}
      />
      {masked !== more && (
        <View className="stack-s">
          <View className="t-note">{words.moreSeen}</View>
          <MaskedText words={more} />
        </View>
      )}
      <NamesHint words={more} />
      <BigButton
        kind="soft"
        label={words.send}
        isBusy={adding.isBusy}
        busyLabel={words.sending}
        offReason={whyNot(more, masked)}
        onPress={() => void send()}
      />
      <Outcome problem={adding.problem} />
    </Card>
  )
})
