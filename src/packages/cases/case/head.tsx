import { View } from '@tarojs/components'
import { categoryWords, stateWords } from '../../../domain/complaint/words.zh'
import type { StaffCase } from '../../../stores/staff-case'
import { a11y } from '../../../ui/a11y'
import { Notice } from '../../../ui/notice'
import { SampleTag, Tag } from '../../../ui/tag'
import { Clock } from './clock'
import { words } from './words.zh'

interface HeadProps {
  seen: StaffCase
  isSample: boolean
  now: string
}

const whoOf = ({ worker, isMine }: StaffCase): string =>
  isMine ? words.mine : worker === null ? words.nobody : words.worker(worker)

/** What it is, where it stands, who has it, and the clock. */
export function Head({ seen, isSample, now }: HeadProps) {
  const { category, state, place, urgency, isHard, joined, repeats } = seen
  return (
    <>
      <View className="stack-s">
        <View className="between">
          <View className="wrap">
            <Tag look="accent" words={categoryWords[category]} />
            <Tag look="plain" words={stateWords[state]} />
            {urgency === 'urgent' && <Tag look="warn" icon="warning" words={words.urgent} />}
            {isHard && <Tag look="plain" words={words.hard} />}
            {joined > 0 && <Tag look="plain" icon="people" words={words.joined(joined)} />}
          </View>
          {isSample && <SampleTag />}
        </View>
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {place}
        </View>
        <View className="t-note">{whoOf(seen)}</View>
      </View>
      <Clock seen={seen} now={now} />
      {repeats > 1 && <Notice kind="warn" icon="warning" title={words.repeats(repeats)} text={words.repeatsText} />}
    </>
  )
}
