import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { Notice } from '../notice'
import './index.scss'

interface OutcomeProps {
  problem: string
  done?: string
  text?: string
  /** By which the page finds it. */
  id?: string
  /** What one may do next. */
  children?: ReactNode
}

/** How a press ended: what went wrong, or that it is done. Readers are told at once. */
export function Outcome({ id, problem, done = '', text, children }: OutcomeProps) {
  return (
    <View id={id} className="oc" {...a11y({ live: 'polite' })}>
      {problem !== '' && (
        <Notice kind="warn" icon="warning" title={problem}>
          {children}
        </Notice>
      )}
      {problem === '' && done !== '' && (
        <Notice kind="ok" icon="check-circle" title={done} text={text}>
          {children}
        </Notice>
      )}
    </View>
  )
}
