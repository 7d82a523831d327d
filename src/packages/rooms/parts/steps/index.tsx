import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { BigButton } from '../../../../ui/big-button'
import { Dock } from '../../../../ui/dock'
import { words } from '../words.zh'
import './index.scss'

interface Step {
  key: string
  ask: ReactNode
  /** Why the resident cannot go on yet. */
  offReason?: string
}

interface StepsProps {
  steps: readonly Step[]
  /** What follows the last question, such as the submit button. `isLast`: the last question is on screen. */
  children: (isLast: boolean) => ReactNode
}

/** Several questions: all of them stacked, or one per screen at large text sizes. */
export function Steps({ steps, children }: StepsProps) {
  const [at, setAt] = useState(0)
  const now = Math.min(at, steps.length - 1)
  const isLast = now === steps.length - 1
  return (
    <>
      {steps.map(({ key, ask }, index) => (
        <View key={key} className={`qs${index === now ? ' qs-on' : ''}`}>
          {ask}
        </View>
      ))}
      {now > 0 && (
        <View className="qs-back">
          <BigButton kind="line" label={words.before} onPress={() => setAt(now - 1)} />
        </View>
      )}
      {!isLast && (
        <Dock kind="step">
          <BigButton label={words.next} offReason={steps[now]?.offReason} onPress={() => setAt(now + 1)} />
        </Dock>
      )}
      {children(isLast)}
    </>
  )
}
