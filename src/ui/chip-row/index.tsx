import { View } from '@tarojs/components'
import { a11y, pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

export interface Chip<V extends string> {
  value: V
  label: string
  icon?: IconOf<'ink'>
  isOn: boolean
  /** Disables the chip; `onWhyNot` gets this reason when it is tapped. */
  whyNot?: string
}

interface ChipRowProps<V extends string> {
  /** What the choice is about, for screen readers. */
  label: string
  chips: readonly Chip<V>[]
  onToggle: (value: V) => void
  onWhyNot?: (reason: string) => void
  /** Each chip as wide as its label, for labels of very different lengths. */
  isByWidth?: boolean
}

/** Multiple choice, in rows that wrap instead of scrolling sideways; an even grid unless `isByWidth`. */
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
