import { View } from '@tarojs/components'
import { a11y, pressable } from '../../../ui/a11y'

export interface Choice<V extends string> {
  value: V
  label: string
  note?: string
}

interface ChoicesProps<V extends string> {
  label: string
  choices: readonly Choice<V>[]
  value: V | null
  onChoose: (value: V) => void
}

/** A single choice between long labels, stacked. The selected one has a border, a fill and bold text. */
export function Choices<V extends string>({ label, choices, value, onChoose }: ChoicesProps<V>) {
  return (
    <View className="stack" {...a11y({ role: 'radiogroup', label })}>
      <View className="t-strong">{label}</View>
      {choices.map((choice) => {
        const isOn = choice.value === value
        return (
          <View
            key={choice.value}
            className={`cz${isOn ? ' cz-on' : ''}`}
            {...pressable(() => onChoose(choice.value), { role: 'radio', isChecked: isOn })}
          >
            <View>{choice.label}</View>
            {choice.note !== undefined && <View className="t-note">{choice.note}</View>}
          </View>
        )
      })}
    </View>
  )
}
