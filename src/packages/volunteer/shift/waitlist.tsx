import { View } from '@tarojs/components'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { iconClass, type IconOf } from '../../../ui/icons/tones'
import './waitlist.scss'
import type { Seen } from './shift-store'
import { words } from './words.zh'

interface Step {
  icon: IconOf<'ink2'>
  title: string
  note: string
}

const steps: readonly Step[] = [
  { icon: 'chat', ...words.waitlist.asked },
  { icon: 'hours', ...words.waitlist.held },
  { icon: 'check', ...words.waitlist.said },
]

interface WaitlistProps {
  seen: Seen
  now: string
}

/** What joining the waitlist means: how many wait already, and what happens when somebody leaves. */
export function Waitlist({ seen: { shift, waiting }, now }: WaitlistProps) {
  const { waitlist } = words
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {waitlist.title}
      </View>
      <View {...a11y({ role: 'list' })}>
        <View className="wl" {...a11y({ role: 'listitem' })}>
          <View className={`ic wl-d wl-now ${iconClass('people', 'ink')}`} />
          <View className="wl-b">
            <View className="t-strong">{waitlist.before(waiting)}</View>
            <View className="t-note">{waitlist.place(waiting + 1)}</View>
          </View>
        </View>
        {steps.map(({ icon, title, note }) => (
          <View key={icon} className="wl" {...a11y({ role: 'listitem' })}>
            <View className={`ic wl-d ${iconClass(icon, 'ink2')}`} />
            <View className="wl-b">
              <View className="t-strong t-quiet">{title}</View>
              <View className="t-note">{note}</View>
            </View>
          </View>
        ))}
      </View>
      <View className="t-note">{waitlist.until(spokenWhen(shift.waitlistUntil, now))}</View>
    </Card>
  )
}
