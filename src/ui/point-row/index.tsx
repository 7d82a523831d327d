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
  /** Whole minutes on foot; null where they are unknown or must not be shown, then `mark` takes their place. */
  minutes: number | null
  mark?: 'closed' | 'walk' | 'pin'
  /** Open, closed, position not verified. */
  state: TagProps
  /** Stairs or lift; always given together with minutes. */
  way?: TagProps
  note: string
}

interface PointRowProps {
  point: PointLine
  onPress: (id: string) => void
}

/** A row that is one button. Lists are long, so a row has only six flat nodes; the stylesheet adds 分钟. */
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
