import { View } from '@tarojs/components'
import { a11y, pressable } from '../../../../ui/a11y'
import './index.scss'

/** One day, in words. */
export interface DayLine {
  /** `2026-11-24` */
  day: string
  /** 今天, 星期六, 12 月 5 日 */
  name: string
  /** 星期六; empty where the name says it. */
  weekday: string
  /** What is free, or why nothing is. */
  note: string
  isOn: boolean
}

interface DateStripProps {
  /** What is chosen here, for screen readers. */
  label: string
  days: readonly DayLine[]
  /** The tile that opens the other days; null where there are none. */
  more: { name: string; weekday: string; note: string; isOpen: boolean; isOn: boolean } | null
  onChoose: (day: string) => void
  onMore: () => void
}

/** Four tiles: the days that are usually wanted, and one that opens the rest. */
export function DateStrip({ label, days, more, onChoose, onMore }: DateStripProps) {
  return (
    <View className="ds" {...a11y({ role: 'group', label })}>
      {days.map(({ day, name, weekday, note, isOn }) => (
        <View
          key={day}
          className={`ds-i${isOn ? ' ds-on' : ''}`}
          {...pressable(() => onChoose(day), { isPressed: isOn })}
        >
          <View>{name}</View>
          {weekday !== '' && <View className="ds-n">{weekday}</View>}
          <View className="ds-n">{note}</View>
        </View>
      ))}
      {more && (
        <View className={`ds-i${more.isOn ? ' ds-on' : ''}`} {...pressable(onMore, { isExpanded: more.isOpen })}>
          <View>{more.name}</View>
          {more.weekday !== '' && <View className="ds-n">{more.weekday}</View>}
          <View className="ds-n">{more.note}</View>
        </View>
      )}
    </View>
  )
}
