import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { Notice } from '../notice'
import './index.scss'

interface OutcomeProps {
  problem: string
  done?: string
  text?: string
  /** For scrolling to it. */
  id?: string
  /** What can be done next. */
  children?: ReactNode
}

/** The result of a press: the problem, or that it is done. A live region, so screen readers announce it. */
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
