import { View } from '@tarojs/components'
import type { DeskToday } from '../../../pages/shared/staff/desk-today-store'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { FirstRow } from './first-row'
import { PartHead } from './part-head'
import { openItem } from '../parts/places'
import { words } from './words.zh'

interface FirstProps {
  today: DeskToday
  now: string
  /** The index of the row that the keyboard would open. */
  marked: number
}

/** What is most urgent, with one button for the first of it; the rest is a page of its own. */
export function First({ today, now, marked }: FirstProps) {
  const { first, late, today: dueToday, later } = today
  const [next] = first
  if (!next) {
    return (
      <EmptyState art="day" title={words.nothing} text={words.nothingText}>
        <BigButton kind="line" label={words.toRooms} onPress={staffGo.sheet} />
      </EmptyState>
    )
  }
  const all = late + dueToday + later
  return (
    <Card>
      <PartHead
        title={words.first(first.length)}
        all={all > first.length ? { label: words.all(all), onPress: staffGo.waiting } : undefined}
      />
      <View className="t-note">{words.order}</View>
      <View>
        {first.map((item, index) => (
          <FirstRow
            key={item.kind + item.id}
            item={item}
            now={now}
            isMarked={index === marked}
            onOpen={() => openItem[item.kind](item.id)}
          />
        ))}
      </View>
      <BigButton label={words.begin(next.kind, next.complaint?.dueKind)} onPress={() => openItem[next.kind](next.id)} />
    </Card>
  )
}
