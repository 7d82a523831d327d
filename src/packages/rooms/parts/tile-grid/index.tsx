import { View } from '@tarojs/components'
import { a11y, pressable } from '../../../../ui/a11y'
import './index.scss'

/** One start in words. */
export interface TileLine {
  /** An instant. */
  startsAt: string
  /** `2:30` */
  time: string
  /** One word, or the reason why it cannot be had. */
  word: string
  /** `on`: from here; `in`: within what is chosen; `off`: not to be had. */
  look: 'free' | 'on' | 'in' | 'off'
  /** Nothing can be done with it. */
  isDead: boolean
}

interface TileGridProps {
  /** Tiles under the part of the day that they belong to. */
  parts: readonly { title: string; tiles: readonly TileLine[] }[]
  onPress: (startsAt: string) => void
}

/** A day in tiles: what is free has an edge, what is not says why. */
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
