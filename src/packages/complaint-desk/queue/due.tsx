import { View } from '@tarojs/components'
import { leftWord } from '../../../domain/complaints/clock/clock-words.zh'
import { shanghaiDay } from '../../../domain/time'
import type { QueueRow } from './complaint-queue-store'
import { words } from './words.zh'

type Clocked = Pick<QueueRow, 'dueKind' | 'dueAt'>

const isPast = (dueAt: string, now: string): boolean => Date.parse(dueAt) < Date.parse(now)

/** `超时 20 分` on two lines: the word, then the amount. */
const partsOf = ({ dueKind, dueAt }: Clocked, now: string): readonly string[] => {
  if (dueKind === 'paused') return isPast(dueAt, now) ? words.pausedLong : words.paused
  const [word = '', ...rest] = leftWord(dueAt, now).split(' ')
  return [word, rest.join(' ')]
}

const lookOf = ({ dueKind, dueAt }: Clocked, now: string): string => {
  if (dueKind === 'answer') return ''
  if (isPast(dueAt, now)) return ' cq-late'
  if (dueKind === 'paused') return ''
  return shanghaiDay(dueAt) === shanghaiDay(now) ? ' cq-soon' : ''
}

/** The due moment of a complaint: the time left, or how long it is overdue. Always in words. */
export function Due({ row, now }: { row: Clocked; now: string }) {
  return (
    <View className={`cq-due${lookOf(row, now)}`}>
      {partsOf(row, now).map((part) => (
        <View key={part}>{part}</View>
      ))}
    </View>
  )
}
