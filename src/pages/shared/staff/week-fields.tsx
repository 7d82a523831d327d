import { View } from '@tarojs/components'
import { Field } from '../../../ui/field'
import { words } from './week-words.zh'

const HOURS_TEXT_MAX = 60

interface WeekFieldsProps {
  /** As typed, Monday first. */
  week: readonly string[]
  /** As parsed; null for each day that is invalid. */
  read: readonly unknown[]
  onType: (weekday: number, text: string) => void
}

/** Weekly hours as free text, one line per weekday. */
export function WeekFields({ week, read, onType }: WeekFieldsProps) {
  return (
    <>
      <View className="t-note">{words.hint}</View>
      {week.map((text, weekday) => (
        <Field
          key={words.days[weekday]}
          label={words.days[weekday] ?? ''}
          value={text}
          maxLength={HOURS_TEXT_MAX}
          error={read[weekday] === null ? words.wrong : undefined}
          onInput={(next) => onType(weekday, next)}
        />
      ))}
    </>
  )
}
