import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import type { FoundPerson, PeopleSearchStore } from '../../../stores/people/people-search'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Segmented } from '../../../ui/segmented'
import { PersonPick } from './person-pick'
import { PhoneField } from './phone-field'
import { words } from './who-words.zh'

/** A person found by search, or a new one created by the action. */
export interface WhoDraft {
  isNew: boolean
  person: FoundPerson | null
  name: string
  phone: string
  isEightyPlus: boolean | null
}

interface WhoProps {
  store: {
    readonly search: PeopleSearchStore
    readonly draft: WhoDraft
    readonly isPhoneRight: boolean
    type: (change: Partial<WhoDraft>) => void
  }
  title: string
  /** What changes for a very old person. */
  ageNote?: string
}

type Known = keyof typeof words.known
const knowns: readonly Known[] = ['no', 'yes']
type Age = keyof typeof words.ages
const ages: readonly Age[] = ['unknown', 'no', 'yes']
const answers: Record<Age, boolean | null> = { unknown: null, no: false, yes: true }

/** Chooses between a known person and a new one. */
export const Who = observer(function Who({ store, title, ageNote }: WhoProps) {
  const { isNew, person } = store.draft
  return (
    <Card>
      <View className="t-title">{title}</View>
      <Segmented
        label={title}
        items={knowns.map((value) => ({ value, label: words.known[value] }))}
        value={isNew ? 'yes' : 'no'}
        onChange={(value) => store.type({ isNew: value === 'yes' })}
      />
      {isNew ? (
        <WalkIn store={store} ageNote={ageNote} />
      ) : (
        <PersonPick search={store.search} chosen={person} onChoose={(next) => store.type({ person: next })} />
      )}
    </Card>
  )
})

const WalkIn = observer(function WalkIn({ store, ageNote }: Omit<WhoProps, 'title'>) {
  const { name, phone, isEightyPlus } = store.draft
  return (
    <>
      <Field
        label={words.name}
        error={lineProblem(name)}
        value={name}
        maxLength={limits.personNameMax}
        onInput={(next) => store.type({ name: next })}
      />
      <PhoneField value={phone} isRight={store.isPhoneRight} onInput={(next) => store.type({ phone: next })} />
      <View className="t-strong">{words.age}</View>
      <Segmented
        label={words.age}
        items={ages.map((value) => ({ value, label: words.ages[value] }))}
        value={ages.find((age) => answers[age] === isEightyPlus) ?? 'unknown'}
        onChange={(age) => store.type({ isEightyPlus: answers[age] })}
      />
      {ageNote !== undefined && <View className="t-note">{ageNote}</View>}
    </>
  )
})
