import { View } from '@tarojs/components'
import { memo } from 'react'
import { pressable } from '../a11y'
import { iconClass } from '../icons/tones'
import { Tag, type TagProps } from '../tag'
import './index.scss'

/** One service point in a list, in words. */
export interface PointLine {
  id: string
  name: string
  /** Whole minutes on foot; null where none may be said, then `mark` stands in their place. */
  minutes: number | null
  mark?: 'closed' | 'walk' | 'pin'
  /** Open, closed, position not verified. */
  state: TagProps
  /** Stairs or lift: minutes never stand without it. */
  way?: TagProps
  note: string
}

interface PointRowProps {
  point: PointLine
  onPress: (id: string) => void
}

/** The whole row is the target. Rows are many, so each is six flat nodes; 分钟 is the stylesheet's. */
export const PointRow = memo(function PointRow({ point, onPress }: PointRowProps) {
  const { id, name, minutes, mark = 'walk', state, way, note } = point
  return (
    <View className="pt" {...pressable(() => onPress(id))}>
      {minutes === null ? (
        <View className={`pt-i ${iconClass(mark, 'ink')}`} />
      ) : (
        <View className="pt-m">{minutes}</View>
      )}
      <View className="pt-n">{name}</View>
      <Tag {...state} />
      {way && <Tag {...way} />}
      <View className="t-note">{note}</View>
    </View>
  )
})
