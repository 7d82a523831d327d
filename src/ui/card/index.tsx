import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

interface CardProps {
  /**
   * `list`: rows with hairlines; `lit`: a question that need not be answered, on a yellow ground; `panel`: an inset.
   */
  kind?: 'plain' | 'list' | 'lit' | 'panel'
  children: ReactNode
}

/** A surface on the page, set off by its lighter background rather than by a coloured border. */
export function Card({ kind = 'plain', children }: CardProps) {
  return <View className={`cd cd-${kind}`}>{children}</View>
}
