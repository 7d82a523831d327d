import { View } from '@tarojs/components'
import { a11y, pressable } from '../../../ui/a11y'
import { iconClass } from '../../../ui/icons/tones'
import './landing.scss'

export interface Choice {
  value: string
  label: string
  note?: string
}

interface ChoicesProps {
  /** What is asked, for screen readers. */
  label: string
  choices: readonly Choice[]
  /** The chosen value; null where pressing one acts at once. */
  value: string | null
  onChoose: (value: string) => void
}

/** Answers in large rows, one under the other: the chosen one is marked by a check as well as by its colour. */
export function Choices({ label, choices, value, onChoose }: ChoicesProps) {
  const isRadio = value !== null
  return (
    <View className="stack" {...a11y({ role: isRadio ? 'radiogroup' : 'group', label })}>
      {choices.map((choice) => {
        const isOn = choice.value === value
        return (
          <View
            key={choice.value}
            className={`sn-choice${isOn ? ' sn-choice-on' : ''}`}
            {...pressable(() => onChoose(choice.value), isRadio ? { role: 'radio', isChecked: isOn } : {})}
          >
            {isOn && <View className={`ic ic-m ${iconClass('check-circle', 'accent')}`} />}
            <View className="grow">
              {choice.label}
              {choice.note !== undefined && <View className="t-note">{choice.note}</View>}
            </View>
          </View>
        )
      })}
    </View>
  )
}
