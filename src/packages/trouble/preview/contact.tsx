import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { useStores } from '../../../stores/root'
import type { TellStore } from '../../../stores/tell'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

/** Shorter than a mobile number it is still being typed. */
const LONG_ENOUGH = 11

/** A name and a number, asked the first time anything needs them. */
export const Contact = observer(function Contact({ store }: { store: TellStore }) {
  const { device } = useStores()
  const { draft, isPhoneRight } = store.who.profile
  if (!draft) return null
  return (
    <Card>
      <View className="t-title">{words.contact}</View>
      <View className="t-note">{words.contactNote}</View>
      <Field label={words.name} value={draft.name} maxLength={limits.personNameMax} onInput={(name) => store.who.type({ name })} />
      <Field
        label={words.phone}
        hint={words.phoneHint}
        error={isPhoneRight || draft.phone.length < LONG_ENOUGH ? undefined : words.phoneWrong}
        value={draft.phone}
        maxLength={limits.phoneMax}
        onInput={(phone) => store.who.type({ phone })}
      />
      {device.canGivePhone && (
        <BigButton kind="line" icon="phone" label={words.givePhone} openType="getPhoneNumber" onPhoneCode={(code) => void store.who.givePhone(code)} />
      )}
    </Card>
  )
})
