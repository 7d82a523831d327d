import { View } from '@tarojs/components'
import { pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

interface BigTileProps {
  icon: IconOf<'ink'>
  title: string
  note?: string
  /** Filled; the first tile of the page. */
  isMain?: boolean
  onPress: () => void
}

/** One of the large tiles on the home page in elder mode: an icon, a title of two or three words, the current state. */
export function BigTile({ icon, title, note, isMain = false, onPress }: BigTileProps) {
  return (
    <View className={`bg${isMain ? ' bg-main' : ''}`} {...pressable(onPress)}>
      <View className={`ic ic-l ic-box ${iconClass(icon, 'ink')}`} />
      <View className="grow">
        <View className="bg-t">{title}</View>
        {note !== undefined && <View className="bg-n">{note}</View>}
      </View>
    </View>
  )
}
