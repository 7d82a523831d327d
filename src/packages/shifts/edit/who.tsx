import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { lengthWord } from '../../../domain/rooms/words.zh'
import { SHIFT_CAPACITY_MAX, shiftAges } from '../../../domain/shifts/shift'
import { lineProblem } from '../../../domain/visible-words.zh'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { readCount } from '../parts/shift-draft-store'
import type { FormPartProps } from './form-part'
import { Leader } from './leader'
import { words } from './words.zh'

const DIGITS_MAX = 3
const USUAL = 'usual'
const LEAVES = [120, 30, 0]

/** `开始前 2 小时`; an exact number of minutes where it is none of the usual. */
const leaveWord = (minutes: number): string => {
  if (minutes === 0) return words.leaveStart
  return minutes === 30 ? words.leaveHalf : words.leaveBefore(lengthWord(minutes))
}

const leavesWith = (minutes: number | null): number[] =>
  minutes === null || LEAVES.includes(minutes) ? LEAVES : [...LEAVES, minutes].sort((one, other) => other - one)

const Capacity = observer(function Capacity({ store, draft }: FormPartProps) {
  const count = readCount(draft.capacity, SHIFT_CAPACITY_MAX)
  const wrong = count === null ? words.capacityWrong(SHIFT_CAPACITY_MAX) : undefined
  const step = (by: number) => store.type({ capacity: String(Math.min(SHIFT_CAPACITY_MAX, (count ?? 1) + by)) })
  return (
    <>
      <Field
        type="number"
        label={words.capacity}
        error={store.refusal === 'seats_taken' ? store.act.problem || wrong : wrong}
        value={draft.capacity}
        maxLength={DIGITS_MAX}
        onInput={(capacity) => store.type({ capacity })}
      />
      <View className="pair">
        <BigButton kind="line" label={words.fewer} onPress={() => count !== null && count > 1 && step(-1)} />
        <BigButton kind="line" label={words.more} onPress={() => step(1)} />
      </View>
    </>
  )
})

/** How many people, of which age and with what; who leads and how they find them, and until when they may leave. */
export const Who = observer(function Who({ store, draft }: FormPartProps) {
  const line = (name: 'skills' | 'bring' | 'meet', label: string, hint: string) => (
    <Field
      label={label}
      hint={hint}
      error={lineProblem(draft[name])}
      value={draft[name]}
      maxLength={limits.highlightMax}
      onInput={(text) => store.type({ [name]: text })}
    />
  )
  return (
    <Card>
      <View className="t-strong">{words.who}</View>
      <Capacity store={store} draft={draft} />
      <View className="t-strong">{words.age}</View>
      <ChipRow
        label={words.age}
        chips={shiftAges.map((age) => ({ value: String(age), label: words.ages[age], isOn: age === draft.ageMin }))}
        onToggle={(value) => store.type({ ageMin: shiftAges.find((age) => String(age) === value) ?? 0 })}
      />
      {line('skills', words.skills, words.skillsHint)}
      {line('bring', words.bring, words.bringHint)}
      <Leader store={store} />
      {line('meet', words.meet, words.meetHint)}
      <View className="t-strong">{words.leave}</View>
      <ChipRow
        isByWidth
        label={words.leave}
        chips={[
          { value: USUAL, label: words.leaveUsual, isOn: draft.leaveBefore === null },
          ...leavesWith(draft.leaveBefore).map((minutes) => ({
            value: String(minutes),
            label: leaveWord(minutes),
            isOn: minutes === draft.leaveBefore,
          })),
        ]}
        onToggle={(value) => store.type({ leaveBefore: value === USUAL ? null : Number(value) })}
      />
    </Card>
  )
})
