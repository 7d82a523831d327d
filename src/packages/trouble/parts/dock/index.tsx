import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Outcome } from '../outcome'
import './index.scss'

interface DockProps {
  /** Why the press did not do it: said here, where it must be seen. */
  problem?: string
  /** One button, and at most a quieter one. */
  children: ReactNode
}

/** The one thing to do, at the thumb: it stays at the foot of the screen, and at the page's end it stands under the last line. */
export function Dock({ problem = '', children }: DockProps) {
  return (
    <View className="dk">
      <Outcome problem={problem} />
      {children}
    </View>
  )
}
