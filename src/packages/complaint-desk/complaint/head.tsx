import { View } from '@tarojs/components'
import { staffStateWords } from '../../../domain/complaints/staff-words.zh'
import { isOver } from '../../../domain/complaints/state'
import { placeWord } from '../../../domain/complaints/unbroken.zh'
import { categoryWords } from '../../../domain/complaints/words.zh'
import type { StaffComplaint } from './staff-complaint-store'
import { a11y } from '../../../ui/a11y'
import { Notice } from '../../../ui/notice'
import { SampleTag, Tag } from '../../../ui/tag'
import { Clock } from './clock'
import { words } from './words.zh'

interface HeadProps {
  seen: StaffComplaint
  isSample: boolean
  now: string
}

const stateOf = ({ state, mergedInto }: StaffComplaint): string =>
  mergedInto === null ? staffStateWords[state] : words.merged

/** Who is or was responsible; a complaint that is over is not shown as unassigned. */
const whoOf = ({ worker, isMine, state }: StaffComplaint): string => {
  const isPast = isOver(state) || state === 'reopened'
  if (isMine) return isPast ? words.mineBefore : words.mine
  if (worker === null) return isOver(state) ? '' : words.nobody
  return isPast ? words.workerBefore(worker) : words.worker(worker)
}

/** Title, state, owner and clock of the complaint. */
export function Head({ seen, isSample, now }: HeadProps) {
  const { category, place, urgency, isHard, joined, repeats } = seen
  const who = whoOf(seen)
  return (
    <>
      <View className="stack-s">
        <View className="between">
          <View className="wrap">
            <Tag look="accent" words={categoryWords[category]} />
            <Tag look="plain" words={stateOf(seen)} />
            {urgency === 'urgent' && <Tag look="warn" icon="warning" words={words.urgent} />}
            {isHard && <Tag look="plain" words={words.hard} />}
            {joined > 0 && <Tag look="plain" icon="people" words={words.joined(joined)} />}
          </View>
          {isSample && <SampleTag />}
        </View>
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {placeWord(place)}
        </View>
        {who !== '' && <View className="t-note">{who}</View>}
      </View>
      <Clock seen={seen} now={now} />
      {repeats > 1 && <Notice kind="warn" icon="warning" title={words.repeats(repeats)} text={words.repeatsText} />}
    </>
  )
}
