import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { PROGRAMME_CAPACITY_MAX } from '../../../domain/programmes/programme'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Segmented } from '../../../ui/segmented'
import type { FormPartProps } from './form-part'
import { Lead } from './lead'
import { agesOf, countsOf } from './programme-draft-store'
import { words } from './words.zh'

const DIGITS_MAX = 4

const Counts = observer(function Counts({ store, draft }: FormPartProps) {
  const counts = countsOf(draft)
  const wrong = counts === 'capacity' ? words.countWrong(PROGRAMME_CAPACITY_MAX) : undefined
  return (
    <>
      <Field
        type="number"
        label={draft.form === 'course' ? words.capacity : words.capacityEach}
        error={store.refusal === 'seats_taken' ? store.act.problem || wrong : wrong}
        value={draft.capacity}
        maxLength={DIGITS_MAX}
        onInput={(capacity) => store.type({ capacity })}
      />
      <Field
        type="number"
        label={words.fewest}
        hint={words.fewestHint}
        error={counts === 'fewest' ? words.fewestWrong : undefined}
        value={draft.fewest}
        maxLength={DIGITS_MAX}
        onInput={(fewest) => store.type({ fewest })}
      />
    </>
  )
})

/** Of which age, in years or for the smallest in months; how many, how few will do, and who marks at the door. */
export const Who = observer(function Who({ store, draft }: FormPartProps) {
  const { agesIn } = draft
  const isWrong = agesOf(draft) === null
  return (
    <Card>
      <View className="t-title">{words.who}</View>
      <View className="t-strong">{words.ages}</View>
      <View className="t-note">{words.agesNote}</View>
      <Segmented
        label={words.ages}
        items={[
          { value: 'years', label: words.agesIn.years },
          { value: 'months', label: words.agesIn.months },
        ]}
        value={agesIn}
        onChange={(value) => store.type({ agesIn: value })}
      />
      <View className="pair">
        <Field
          type="number"
          label={words.from[agesIn]}
          hint={words.ageHint}
          value={draft.ageFrom}
          maxLength={DIGITS_MAX}
          onInput={(ageFrom) => store.type({ ageFrom })}
        />
        <Field
          type="number"
          label={words.to[agesIn]}
          error={isWrong ? words.agesWrong : undefined}
          value={draft.ageTo}
          maxLength={DIGITS_MAX}
          onInput={(ageTo) => store.type({ ageTo })}
        />
      </View>
      {draft.form !== 'open' && <Counts store={store} draft={draft} />}
      <Lead store={store} />
    </Card>
  )
})
