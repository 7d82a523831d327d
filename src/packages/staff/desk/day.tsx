import { View } from '@tarojs/components'
import { spokenClock, spokenDate, spokenWeekday } from '../../../domain/spoken.zh'
import type { DeskToday } from '../../../pages/shared/staff/desk-today-store'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { pressable } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { iconClass } from '../../../ui/icons/tones'
import { Tag } from '../../../ui/tag'
import { PartHead } from './part-head'
import { openLine } from '../parts/places'
import { words } from './words.zh'

type Line = DeskToday['day'][number]

const icons: Record<Line['kind'], string> = {
  booking: iconClass('room', 'ink'),
  visit: iconClass('walk', 'ink'),
  meeting: iconClass('chat', 'ink'),
  reply: iconClass('clock', 'ink2'),
  shift: iconClass('hand', 'ink'),
  programme: iconClass('school', 'ink'),
}

/** What is still to come today, by the hour. */
export function Day({ today: { day, isDayMore }, now }: { today: DeskToday; now: string }) {
  return (
    <Card>
      <PartHead
        title={words.dayTitle}
        note={`${spokenDate(now)} ${spokenWeekday(now)}`}
        all={isDayMore ? { label: words.dayMore, onPress: staffGo.sheet } : undefined}
      />
      {day.length === 0 && <View className="t-quiet">{words.dayNone}</View>}
      <View>
        {day.map(({ kind, id, at, title, note, isAsked }) => (
          <View key={kind + id} className="dk-line" {...pressable(() => openLine[kind](id))}>
            <View className="dk-at t-strong">{spokenClock(at)}</View>
            <View className={`ic ic-m dk-icon ${icons[kind]}`} />
            <View className="grow">
              <View className="t-strong">{title}</View>
              <View className="t-note">{note}</View>
              {isAsked && (
                <View className="wrap">
                  <Tag look="warn" icon="warning" words={words.isAsked} />
                </View>
              )}
            </View>
          </View>
        ))}
      </View>
    </Card>
  )
}
