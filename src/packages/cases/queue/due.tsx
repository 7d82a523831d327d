import { View } from '@tarojs/components'
import { leftWord } from '../../../domain/complaint/clock-words.zh'
import { shanghaiDay } from '../../../domain/time'
import type { QueueRow } from '../../../stores/case-queue'
import { words } from './words.zh'

type Clocked = Pick<QueueRow, 'dueKind' | 'dueAt'>

/** `超时 20 分` on two lines: the word, then how much. */
const partsOf = ({ dueKind, dueAt }: Clocked, now: string): readonly string[] => {
  if (dueKind === 'paused') return words.paused
  const [word = '', ...rest] = leftWord(dueAt, now).split(' ')
  return [word, rest.join(' ')]
}

const lookOf = ({ dueKind, dueAt }: Clocked, now: string): string => {
  if (dueKind === 'paused' || dueKind === 'answer') return ''
  if (Date.parse(dueAt) < Date.parse(now)) return ' cq-late'
  return shanghaiDay(dueAt) === shanghaiDay(now) ? ' cq-soon' : ''
}

/** The clock of a case: how long there is still, or since when it is late. Always in words. */
export function Due({ row, now }: { row: Clocked; now: string }) {
  return (
    <View className={`cq-due${lookOf(row, now)}`}>
      {partsOf(row, now).map((part) => (
        <View key={part}>{part}</View>
      ))}
    </View>
  )
}
