import { View } from '@tarojs/components'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { iconClass, type IconOf } from '../../../ui/icons/tones'
import './queue.scss'
import type { Seen } from './shift-store'
import { words } from './words.zh'

interface Step {
  icon: IconOf<'ink2'>
  title: string
  note: string
}

const steps: readonly Step[] = [
  { icon: 'chat', ...words.queue.asked },
  { icon: 'hours', ...words.queue.held },
  { icon: 'check', ...words.queue.said },
]

interface QueueProps {
  seen: Seen
  now: string
}

/** What joining the waitlist means: how many wait already, and what happens when somebody leaves. */
export function Queue({ seen: { shift, waiting }, now }: QueueProps) {
  const { queue } = words
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {queue.title}
      </View>
      <View {...a11y({ role: 'list' })}>
        <View className="qu" {...a11y({ role: 'listitem' })}>
          <View className={`ic qu-d qu-now ${iconClass('people', 'ink')}`} />
          <View className="qu-b">
            <View className="t-strong">{queue.before(waiting)}</View>
            <View className="t-note">{queue.place(waiting + 1)}</View>
          </View>
        </View>
        {steps.map(({ icon, title, note }) => (
          <View key={icon} className="qu" {...a11y({ role: 'listitem' })}>
            <View className={`ic qu-d ${iconClass(icon, 'ink2')}`} />
            <View className="qu-b">
              <View className="t-strong t-quiet">{title}</View>
              <View className="t-note">{note}</View>
            </View>
          </View>
        ))}
      </View>
      <View className="t-note">{queue.until(spokenWhen(shift.waitlistUntil, now))}</View>
    </Card>
  )
}
