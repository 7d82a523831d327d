import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { unbroken } from '../spoken.zh'
import './index.scss'

export interface PromiseClockProps {
  /** Who has made the promise. */
  lead: string
  /** What was promised and by when, in words. */
  title: string
  /** Who is responsible, and what happens if it is late. */
  text: string
  /** That the community is late with what it promised before; second to what is agreed now. */
  apology?: string
  /** `met`: the dial shows a check; `paused`: its hands do not move. */
  look: 'runs' | 'late' | 'paused' | 'met'
  /** The elapsed share of the time, from 0 to 1. */
  part: number
  /** The number to call, where calling is the next step. */
  children?: ReactNode
}

/** The ring, filled by the elapsed time: never red, and never a countdown. */
const ring = (part: number): string => {
  const turn = Math.round(Math.min(1, Math.max(0, part)) * 360)
  return `conic-gradient(var(--accent) ${turn}deg, transparent ${turn}deg)`
}

/** What the community has promised: the clock is the community's responsibility, not the reporter's. */
export function PromiseClock({ lead, title, text, apology = '', look, part, children }: PromiseClockProps) {
  const isRunning = look === 'runs' || look === 'late'
  return (
    <View className="pc">
      <View className="pc-d" style={{ backgroundImage: isRunning ? ring(look === 'late' ? 1 : part) : 'none' }}>
        <View className={`pc-f pc-${look === 'late' ? 'runs' : look}`} />
      </View>
      <View className="stack-s grow pc-w">
        <View className="t-quiet">{lead}</View>
        <View className="t-title">{unbroken(title)}</View>
        <View>{unbroken(text)}</View>
        {apology !== '' && <View className="pc-a">{unbroken(apology)}</View>}
        {children}
      </View>
    </View>
  )
}
