import { View } from '@tarojs/components'
import { pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

interface BigTileProps {
  icon: IconOf<'ink'>
  title: string
  note?: string
  /** The first of them is filled. */
  isMain?: boolean
  onPress: () => void
}

/** One of the big things of the elder home: a picture, two or three words, what is so now. */
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
