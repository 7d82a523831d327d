import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import { SampleTag } from '../tag'
import './index.scss'

interface EmptyStateProps {
  /** A picture of the hillside; for a failure an icon. */
  art: 'day' | 'night' | { icon: IconOf<'ink'> }
  /** What is missing. */
  title: string
  /** The closest alternative, or what can be done. */
  text: string
  /** The statement is based on sample data. */
  isSample?: boolean
  /** One main button, and secondary ones. */
  children?: ReactNode
}

/** Shown in place of an empty or failed list: what is missing, and what can be done instead. */
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
