import { View } from '@tarojs/components'
import { a11y, pressable } from '../../../../ui/a11y'
import './index.scss'

/** One start time, in words. */
export interface TileLine {
  /** An instant. */
  startsAt: string
  /** `2:30` */
  time: string
  /** One word, or the reason why it is not available. */
  word: string
  /** `on`: the chosen start; `in`: within the chosen time; `off`: not available. */
  look: 'free' | 'on' | 'in' | 'off'
  /** The tile is disabled. */
  isDead: boolean
}

interface TileGridProps {
  /** Tiles grouped by part of the day. */
  parts: readonly { title: string; tiles: readonly TileLine[] }[]
  onPress: (startsAt: string) => void
}

/** A day in tiles: free ones have a border, the others give the reason. */
export function TileGrid({ parts, onPress }: TileGridProps) {
  return (
    <>
      {parts.map(({ title, tiles }) => (
        <View key={title} className="stack" {...a11y({ role: 'group', label: title })}>
          <View className="t-lead">{title}</View>
          <View className="tl">
            {tiles.map(({ startsAt, time, word, look, isDead }) => (
              <View
                key={startsAt}
                className={`tl-i tl-${look}`}
                {...pressable(() => !isDead && onPress(startsAt), { isPressed: look === 'on', isDisabled: isDead })}
              >
                <View className="tl-t">{time}</View>
                <View className="tl-w">{word}</View>
              </View>
            ))}
          </View>
        </View>
      ))}
    </>
  )
}
