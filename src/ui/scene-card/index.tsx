import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

interface SceneCardProps {
  /** The picture along the top, if any. */
  scene?: 'day' | 'night' | 'house'
  children: ReactNode
}

/** The first card of a page: a strip of the hillside, and what the page is about. */
export function SceneCard({ scene, children }: SceneCardProps) {
  return (
    <View className="an">
      {scene && <View className={`an-sc sc-${scene}`} />}
      <View className="an-b">{children}</View>
    </View>
  )
}
