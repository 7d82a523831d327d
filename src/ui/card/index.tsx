import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

interface CardProps {
  /** `list` for rows with hairlines, `lit` for a quiet question in lamp light, `panel` for an inset. */
  kind?: 'plain' | 'list' | 'lit' | 'panel'
  children: ReactNode
}

/** A surface on the page, told apart by light, not by a coloured edge. */
export function Card({ kind = 'plain', children }: CardProps) {
  return <View className={`cd cd-${kind}`}>{children}</View>
}
