import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import type { CallerBookingStore } from '../../../stores/caller-booking'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Segmented } from '../../../ui/segmented'
import { PersonPick } from '../../../pages/shared/staff/person-pick'
import { PhoneField } from '../../../pages/shared/staff/phone-field'
import { words } from './words.zh'

type Known = keyof typeof words.known
const knowns: readonly Known[] = ['no', 'yes']
type Age = keyof typeof words.ages
const ages: readonly Age[] = ['unknown', 'no', 'yes']
const answers: Record<Age, boolean | null> = { unknown: null, no: false, yes: true }

/** Somebody who is known already, or somebody new, who is written down by being booked for. */
export const Who = observer(function Who({ store }: { store: CallerBookingStore }) {
  const { isNew, person } = store.draft
  return (
    <Card>
      <View className="t-title">{words.who}</View>
      <Segmented
        label={words.who}
        items={knowns.map((value) => ({ value, label: words.known[value] }))}
        value={isNew ? 'yes' : 'no'}
        onChange={(value) => store.type({ isNew: value === 'yes' })}
      />
      {isNew ? (
        <Newcomer store={store} />
      ) : (
        <PersonPick search={store.search} chosen={person} onChoose={(next) => store.type({ person: next })} />
      )}
    </Card>
  )
})

const Newcomer = observer(function Newcomer({ store }: { store: CallerBookingStore }) {
  const { name, phone, isEightyPlus } = store.draft
  return (
    <>
      <Field label={words.name} value={name} maxLength={limits.personNameMax} onInput={(next) => store.type({ name: next })} />
      <PhoneField value={phone} isRight={store.isPhoneRight} onInput={(next) => store.type({ phone: next })} />
      <View className="t-strong">{words.age}</View>
      <Segmented
        label={words.age}
        items={ages.map((value) => ({ value, label: words.ages[value] }))}
        value={ages.find((age) => answers[age] === isEightyPlus) ?? 'unknown'}
        onChange={(age) => store.type({ isEightyPlus: answers[age] })}
      />
      <View className="t-note">{words.ageNote}</View>
    </>
  )
})
