import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import { SampleTag } from '../tag'
import './index.scss'

interface EmptyStateProps {
  /** The hillside, or for a failure one sign in lamp light. */
  art: 'day' | 'night' | { icon: IconOf<'ink'> }
  /** What is so. */
  title: string
  /** The next best fact. */
  text: string
  /** What is said here comes from made-up data. */
  isSample?: boolean
  /** One filled button, and quieter ones. */
  children?: ReactNode
}

/** Nothing to show, said honestly, with what can be done instead. */
export function EmptyState({ art, title, text, isSample = false, children }: EmptyStateProps) {
  return (
    <>
      <View className="em">
        {typeof art === 'string' ? (
          <View className={`em-sc sc-${art}`} />
        ) : (
          <View className={`ic ic-l ic-box ${iconClass(art.icon, 'ink')}`} />
        )}
        {isSample && <SampleTag />}
        <View className={typeof art === 'string' ? 't-title' : 't-head'} {...a11y({ role: 'heading', level: 1 })}>
          {title}
        </View>
        <View className="t-read">{text}</View>
      </View>
      {children}
    </>
  )
}
