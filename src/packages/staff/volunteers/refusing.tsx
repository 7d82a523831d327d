import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import type { VolunteersStore } from '../../../stores/volunteers'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

/** A no has a reason, which the applicant reads: one of the usual ones, changed or not, or own words. */
export const Refusing = observer(function Refusing({ store }: { store: VolunteersStore }) {
  const { reason, act } = store
  return (
    <>
      <View className="t-strong">{words.why}</View>
      <View className="stack" {...a11y({ role: 'group', label: words.reasonsLabel })}>
        {words.reasons.map((usual) => (
          <BigButton key={usual} kind={usual === reason ? 'soft' : 'line'} label={usual} onPress={() => store.say(usual)} />
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
      <View className="pair">
        <BigButton
          kind="soft"
          label={words.send}
          isBusy={act.isBusy}
          offReason={reason.trim() === '' ? words.offReason : undefined}
          onPress={() => void store.refuse()}
        />
        <BigButton kind="line" label={words.keep} onPress={store.stopRefusing} />
      </View>
    </>
  )
})
