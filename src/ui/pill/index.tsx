import { View } from '@tarojs/components'
import { pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

interface PillProps {
  label: string
  icon: IconOf<'ink'>
  /** A name that opens a choice, such as the place: bold, without a fill, with a mark that more is below. */
  isPicker?: boolean
  onPress: () => void
}

/** A small tool at the top of a page. */
export function Pill({ label, icon, isPicker = false, onPress }: PillProps) {
  return (
    <View className={`pl iw ${iconClass(icon, 'ink')}${isPicker ? ' pl-pick' : ''}`} {...pressable(onPress)}>
      {label}
      {isPicker && <View className={`ic ic-s ${iconClass('chevron-down', 'ink')}`} />}
    </View>
  )
}
