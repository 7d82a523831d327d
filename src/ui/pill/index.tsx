import { View } from '@tarojs/components'
import { pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

interface PillProps {
  label: string
  icon: IconOf<'ink'>
  /** Shows a chosen value and opens its choice, such as the community: bold, without a fill, with a chevron. */
  isPicker?: boolean
  onPress: () => void
}

/** A small button at the top of a page. */
export function Pill({ label, icon, isPicker = false, onPress }: PillProps) {
  return (
    <View className={`pl iw ${iconClass(icon, 'ink')}${isPicker ? ' pl-pick' : ''}`} {...pressable(onPress)}>
      {label}
      {isPicker && <View className={`ic ic-s ${iconClass('chevron-down', 'ink')}`} />}
    </View>
  )
}
