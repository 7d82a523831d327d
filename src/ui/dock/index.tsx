import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { Notice } from '../notice'
import './index.scss'

interface DockProps {
  /** The sum in words. */
  title?: string
  note?: string
  /** Why the press did not do it; it takes the sum's place, because it must be seen. */
  problem?: string
  /**
   * Where questions are asked one a screen, with large letters: `step` stands under one that is not the last, while
   * `wait` waits for the last. With ordinary letters all are on one screen, so nothing waits and there is no step.
   */
  kind?: 'always' | 'step' | 'wait'
  /** One button, and at most a quieter one. */
  children: ReactNode
}

/** The one thing to do, at the thumb: it stays at the foot of the screen, and at the page's end it stands under the last line. */
export function Dock({ title, note, problem = '', kind = 'always', children }: DockProps) {
  return (
    <View className={`dk dk-${kind}`}>
      <View {...a11y({ live: 'polite' })}>
        {problem !== '' && <Notice kind="warn" icon="warning" title={problem} />}
        {problem === '' && title !== undefined && <View className="t-lead">{title}</View>}
        {problem === '' && note !== undefined && <View className="t-note">{note}</View>}
      </View>
      {children}
    </View>
  )
}
