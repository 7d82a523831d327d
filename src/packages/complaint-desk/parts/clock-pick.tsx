import { View } from '@tarojs/components'
import { useState } from 'react'
import { ChipRow } from '../../../ui/chip-row'
import { Segmented } from '../../../ui/segmented'
import { words } from './words.zh'

type Part = keyof typeof words.parts
const HOUR = 60
const HALF = 30
/** The hours at which a visit is acceptable, in minutes after midnight, the last one included. */
const spans: Readonly<Record<Part, readonly [number, number]>> = {
  morning: [8 * HOUR, 11 * HOUR + HALF],
  afternoon: [12 * HOUR, 17 * HOUR + HALF],
  evening: [18 * HOUR, 20 * HOUR + HALF],
}
const parts = Object.keys(spans) as Part[]

const clockOf = (minutes: number): string => `${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, '0')}`
const startsIn = ([from, until]: readonly [number, number]): number[] =>
  Array.from({ length: (until - from) / HALF + 1 }, (_, index) => from + index * HALF)

interface ClockPickProps {
  label: string
  /** Minutes after midnight; null as long as nothing is chosen. */
  minutes: number | null
  onChoose: (minutes: number) => void
}

/** A time of day, in half hours. */
export function ClockPick({ label, minutes, onChoose }: ClockPickProps) {
  const [part, setPart] = useState<Part>('morning')
  return (
    <View className="stack">
      <View className="t-strong">{label}</View>
      <Segmented
        label={label}
        items={parts.map((value) => ({ value, label: words.parts[value] }))}
        value={part}
        onChange={setPart}
      />
      <ChipRow
        label={words.parts[part]}
        chips={startsIn(spans[part]).map((one) => ({ value: String(one), label: clockOf(one), isOn: one === minutes }))}
        onToggle={(one) => onChoose(Number(one))}
      />
    </View>
  )
}
