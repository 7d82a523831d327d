import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { Notice } from '../notice'
import './index.scss'

interface DockProps {
  /** What will be done, in words: a summary of the form. */
  title?: string
  note?: string
  /** Why the last press failed; shown in place of the summary, so that it is not missed. */
  problem?: string
  /**
   * For forms that elder mode splits into one question a screen: `step` is shown below every question but the last,
   * `wait` below the last only. At the ordinary text size all questions are on one screen, so `wait` is always shown
   * and `step` never.
   */
  kind?: 'always' | 'step' | 'wait'
  /** One button, and at most one secondary button. */
  children: ReactNode
}

/** The main action, in reach of the thumb: sticks to the bottom of the screen until the page is scrolled to its end. */
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
