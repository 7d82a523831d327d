import { View } from '@tarojs/components'
import { a11y, pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

export interface Segment<V extends string> {
  value: V
  label: string
  icon?: IconOf<'ink'> & IconOf<'accent'>
}

interface SegmentedProps<V extends string> {
  /** What the choice is about, for screen readers. */
  label: string
  /** Two or three. */
  items: readonly Segment<V>[]
  value: V
  onChange: (value: V) => void
}

/**
 * A choice of one from two or three. The chosen one is raised, bordered and bold; a column at the largest text size.
 */
export function Segmented<V extends string>({ label, items, value, onChange }: SegmentedProps<V>) {
  return (
    <View className={`sg${items.length === 2 ? ' sg-2' : ''}`} {...a11y({ role: 'radiogroup', label })}>
      {items.map((item) => {
        const isOn = item.value === value
        const drawing = item.icon ? ` iw ${iconClass(item.icon, isOn ? 'accent' : 'ink')}` : ''
        const choose = () => {
          if (!isOn) onChange(item.value)
        }
        return (
          <View
            key={item.value}
            className={`sg-i${isOn ? ' sg-on' : ''}${drawing}`}
            {...pressable(choose, { role: 'radio', isChecked: isOn })}
          >
            {item.label}
          </View>
        )
      })}
    </View>
  )
}
