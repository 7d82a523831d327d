import { View } from '@tarojs/components'
import { useState } from 'react'
import { ChipRow } from '../../../ui/chip-row'
import { Segmented } from '../../../ui/segmented'
import { words } from './words.zh'

type Part = keyof typeof words.parts
const HOUR = 60
const HALF = 30
/** Starts offered in each part of a day, in minutes after midnight, the last one included. */
const spans: Readonly<Record<Part, readonly [number, number]>> = {
  morning: [6 * HOUR, 11 * HOUR + HALF],
  afternoon: [12 * HOUR, 17 * HOUR + HALF],
  evening: [18 * HOUR, 21 * HOUR + HALF],
}
const parts = Object.keys(spans) as Part[]

/** `8:30`, from minutes after midnight. */
export const clockOf = (minutes: number): string =>
  `${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, '0')}`

const partOf = (minutes: number | null): Part => {
  if (minutes === null || minutes < spans.afternoon[0]) return 'morning'
  return minutes < spans.evening[0] ? 'afternoon' : 'evening'
}

/** Half hours, and the chosen time where it is none. */
const startsIn = (part: Part, chosen: number | null): number[] => {
  const [from, until] = spans[part]
  const halves = Array.from({ length: (until - from) / HALF + 1 }, (_, index) => from + index * HALF)
  const isOdd = chosen !== null && partOf(chosen) === part && !halves.includes(chosen)
  return isOdd ? [...halves, chosen].sort((one, other) => one - other) : halves
}

interface ClockPickProps {
  label: string
  /** Minutes after midnight; null: nothing is chosen. */
  minutes: number | null
  onChoose: (minutes: number) => void
}

/** A time of day, in half hours. */
export function ClockPick({ label, minutes, onChoose }: ClockPickProps) {
  const [part, setPart] = useState(() => partOf(minutes))
  return (
    <View className="stack">
      <View className="t-strong">{label}</View>
      <Segmented
        label={label}
        items={parts.map((value) => ({ value, label: words.parts[value] }))}
        value={part}
        onChange={setPart}
      />
      <View className="st-starts">
        <ChipRow
          label={words.parts[part]}
          chips={startsIn(part, minutes).map((one) => ({
            value: String(one),
            label: clockOf(one),
            isOn: one === minutes,
          }))}
          onToggle={(one) => onChoose(Number(one))}
        />
      </View>
    </View>
  )
}
