import { View } from '@tarojs/components'
import { a11y, pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

export interface Chip<V extends string> {
  value: V
  label: string
  icon?: IconOf<'ink'>
  isOn: boolean
  /** Why it cannot be chosen here; told when it is tapped. */
  whyNot?: string
}

interface ChipRowProps<V extends string> {
  /** What is chosen here, for readers. */
  label: string
  chips: readonly Chip<V>[]
  onToggle: (value: V) => void
  onWhyNot?: (reason: string) => void
  /** Each as wide as its words, where one has twice as many as the others. */
  isByWidth?: boolean
}

/** Several of many, in rows that wrap and never scroll away; an even grid unless `isByWidth`. */
export function ChipRow<V extends string>({ label, chips, onToggle, onWhyNot, isByWidth = false }: ChipRowProps<V>) {
  return (
    <View className={isByWidth ? 'cr cr-w' : 'cr'} {...a11y({ role: 'group', label })}>
      {chips.map(({ value, label: words, icon, isOn, whyNot }) => {
        const look = whyNot === undefined ? (isOn ? ' ch-on' : '') : ' ch-no'
        const press = () => (whyNot === undefined ? onToggle(value) : onWhyNot?.(whyNot))
        return (
          <View
            key={value}
            className={`ch${look}${icon ? ` iw ${iconClass(icon, 'ink')}` : ''}`}
            {...pressable(press, { isPressed: isOn, isDisabled: whyNot !== undefined })}
          >
            {words}
          </View>
        )
      })}
    </View>
  )
}
