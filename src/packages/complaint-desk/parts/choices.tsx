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

/** One of several whose names are long, under each other. The chosen one is edged, filled and bold. */
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
