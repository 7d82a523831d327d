import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spanWord } from '../../../domain/rooms/words.zh'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { volunteerGo } from '../parts/volunteer-go'
import type { ShiftStore } from './shift-store'
import { words } from './words.zh'

/** What the person could join instead, after a press that came too late. */
export const OtherShifts = observer(function OtherShifts({ store, now }: { store: ShiftStore; now: string }) {
  const { others } = store
  if (others.length === 0) return null
  return (
    <View className="stack">
      <View className="t-title">{words.otherShifts}</View>
      <Card kind="list">
        {others.map(({ id, title, startsAt, endsAt, point }) => (
          <LineItem
            key={id}
            isBoxed
            icon="hand"
            title={title}
            note={[spanWord(startsAt, endsAt, now), point].join(' · ')}
            onPress={() => volunteerGo.shift(id)}
          />
        ))}
      </Card>
    </View>
  )
})
