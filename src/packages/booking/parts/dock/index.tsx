import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../../../../ui/a11y'
import './index.scss'

interface DockProps {
  /** The sum in words. */
  title: string
  note?: string
  /** With large letters, where one question is on screen at a time, it waits for the last. */
  isWaiting?: boolean
  /** One button, and at most a quieter one. */
  children: ReactNode
}

/** The one thing to do, at the thumb: it stays at the foot of the screen, and at the page's end it stands under the last line. */
export function Dock({ title, note, isWaiting = false, children }: DockProps) {
  return (
    <View className={`dk${isWaiting ? ' dk-later' : ''}`}>
      <View {...a11y({ live: 'polite' })}>
        <View className="t-lead">{title}</View>
        {note !== undefined && <View className="t-note">{note}</View>}
      </View>
      {children}
    </View>
  )
}
