import { View } from '@tarojs/components'
import { ChipRow } from '../../../ui/chip-row'
import { words } from './words.zh'

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

interface MonthPickProps {
  label: string
  /** `2026-11` */
  month: string
  /** The years to choose from, in order. */
  years: readonly string[]
  onChoose: (month: string) => void
}

/** Chooses a month by year and month: two presses, however long ago it was. */
export function MonthPick({ label, month, years, onChoose }: MonthPickProps) {
  const [year = '', ofYear = ''] = month.split('-')
  return (
    <View className="stack-s">
      <View className="t-strong">{label}</View>
      {years.length > 1 && (
        <ChipRow
          label={words.yearOfWhat(label)}
          chips={years.map((one) => ({ value: one, label: words.yearOf(one), isOn: one === year }))}
          onToggle={(chosen) => onChoose(`${chosen}-${ofYear}`)}
        />
      )}
      <ChipRow
        label={words.monthOfWhat(label)}
        chips={MONTHS.map((one) => ({ value: one, label: words.monthOf(Number(one)), isOn: one === ofYear }))}
        onToggle={(chosen) => onChoose(`${year}-${chosen}`)}
      />
    </View>
  )
}
