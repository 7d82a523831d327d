import { View } from '@tarojs/components'
import { ChipRow } from '../../../ui/chip-row'
import { words } from './words.zh'

const HOUR = 60
const HOURS = Array.from({ length: 16 }, (_, place) => place + 6)
const QUARTERS = [0, 15, 30, 45]

/** The usual ones, and the chosen one where it is none of them. */
const withChosen = (usual: readonly number[], chosen: number | null): number[] =>
  chosen === null || usual.includes(chosen) ? [...usual] : [...usual, chosen].sort((one, other) => one - other)

interface ClockPickProps {
  /** After midnight; null: nothing is chosen. */
  minutes: number | null
  onChoose: (minutes: number) => void
}

/** A time of day: the hour, and then the quarter. */
export function ClockPick({ minutes, onChoose }: ClockPickProps) {
  const hour = minutes === null ? null : Math.floor(minutes / HOUR)
  const past = minutes === null ? null : minutes % HOUR
  return (
    <View className="stack">
      <View className="t-strong">{words.hour}</View>
      <ChipRow
        label={words.hour}
        chips={withChosen(HOURS, hour).map((one) => ({ value: String(one), label: `${one} 点`, isOn: one === hour }))}
        onToggle={(one) => onChoose(Number(one) * HOUR + (past ?? 0))}
      />
      {hour !== null && (
        <ChipRow
          label={words.minute}
          chips={withChosen(QUARTERS, past).map((one) => ({
            value: String(one),
            label: `${hour}:${String(one).padStart(2, '0')}`,
            isOn: one === past,
          }))}
          onToggle={(one) => onChoose(hour * HOUR + Number(one))}
        />
      )}
    </View>
  )
}
