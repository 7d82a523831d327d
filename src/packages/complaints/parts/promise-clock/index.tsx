import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { unbroken } from '../spoken.zh'
import './index.scss'

export interface PromiseClockProps {
  /** Whose promise it is. */
  lead: string
  /** What and by when, in words. */
  title: string
  /** Who, and what happens if it is late. */
  text: string
  /** `met`: a check stands in the dial, `paused`: its hands stand still. */
  look: 'runs' | 'late' | 'paused' | 'met'
  /** How much of the time is over, from 0 to 1. */
  part: number
  /** Whom to call, where that is what to do now. */
  children?: ReactNode
}

/** The ring up to where the time is: never red, and nothing that counts down. */
const ring = (part: number): string => {
  const turn = Math.round(Math.min(1, Math.max(0, part)) * 360)
  return `conic-gradient(var(--accent) ${turn}deg, transparent ${turn}deg)`
}

/** What the community has promised: a clock that belongs to the community, not to whoever waits. */
export function PromiseClock({ lead, title, text, look, part, children }: PromiseClockProps) {
  const isRunning = look === 'runs' || look === 'late'
  return (
    <View className="pc">
      <View className="pc-d" style={{ backgroundImage: isRunning ? ring(look === 'late' ? 1 : part) : 'none' }}>
        <View className={`pc-f pc-${look === 'late' ? 'runs' : look}`} />
      </View>
      <View className="stack-s grow pc-w">
        <View className="t-quiet">{lead}</View>
        <View className="t-title">{unbroken(title)}</View>
        <View>{text}</View>
        {children}
      </View>
    </View>
  )
}
