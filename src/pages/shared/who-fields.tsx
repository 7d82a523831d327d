import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../contract/limits'
import { lineProblem } from '../../domain/visible-words.zh'
import type { ProfileStore } from '../../stores/people/profile'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { words } from './who-words.zh'

/** The length of a mobile number; anything shorter is incomplete. */
const LONG_ENOUGH = 11

interface WhoFieldsProps {
  profile: ProfileStore
  /** Who will see it. */
  note: string
  /** What the number is needed for. */
  phoneHint: string
  onType?: (change: { name?: string; phone?: string }) => void
  /** WeChat's button has returned a code for the caller's number. */
  onPhoneCode?: (code: string) => Promise<void>
}

/** Name and number, asked the first time they are needed. */
export const WhoFields = observer(function WhoFields({
  profile,
  note,
  phoneHint,
  onType = profile.type,
  onPhoneCode = profile.givePhone,
}: WhoFieldsProps) {
  const { device } = useStores()
  const { draft, isPhoneRight } = profile
  if (!draft) return null
  return (
    <Card>
      <View className="t-title">{words.title}</View>
      <View className="t-note">{note}</View>
      <Field
        label={words.name}
        error={lineProblem(draft.name)}
        value={draft.name}
        maxLength={limits.personNameMax}
        onInput={(name) => onType({ name })}
      />
      <Field
        label={words.phone}
        hint={phoneHint}
        error={isPhoneRight || draft.phone.length < LONG_ENOUGH ? undefined : words.phoneWrong}
        value={draft.phone}
        maxLength={limits.phoneMax}
        onInput={(phone) => onType({ phone })}
      />
      {device.canGivePhone && (
        <BigButton
          kind="line"
          icon="phone"
          label={words.givePhone}
          openType="getPhoneNumber"
          onPhoneCode={(code) => void onPhoneCode(code)}
        />
      )}
    </Card>
  )
})
