import { View } from '@tarojs/components'
import { pressable } from '../../../../ui/a11y'
import { Tag, type TagProps } from '../../../../ui/tag'
import './index.scss'

/** One room of a list, in words. */
export interface RoomLine {
  id: string
  name: string
  /** When it is next free. */
  free: TagProps
  /** The point it belongs to, and its features. */
  note: string
  /** How to get there: minutes and the climb. */
  way?: string
}

/** The whole row is the tap target. */
export function RoomRow({ line, onPress }: { line: RoomLine; onPress: () => void }) {
  const { name, free, note, way } = line
  return (
    <View className="rr i-chevron-right-ink2" {...pressable(onPress)}>
      <View className="t-lead">{name}</View>
      <Tag {...free} />
      <View className="t-note">{note}</View>
      {way !== undefined && <View className="t-note">{way}</View>}
    </View>
  )
}
