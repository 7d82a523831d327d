import { View } from '@tarojs/components'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { spokenAge, spokenClock, spokenDate, spokenDay, spokenMoment } from '../../../domain/spoken.zh'
import type { DeskItem } from './waiting-store'
import { pressable } from '../../../ui/a11y'
import { Tag, type TagProps } from '../../../ui/tag'
import { words } from './words.zh'

const dueTag = ({ dueAt, isLate }: DeskItem, now: string): TagProps => {
  if (isLate) return { look: 'danger', icon: 'warning', words: words.dueLate(spokenAge(dueAt, now)) }
  if (spokenDay(dueAt, now) === '') return { look: 'warn', icon: 'clock', words: words.dueToday(spokenClock(dueAt)) }
  const isFar = spokenDay(dueAt, now) === spokenDate(dueAt)
  return {
    look: 'plain',
    icon: 'clock',
    words: isFar ? words.dueOn(spokenDate(dueAt)) : words.dueLater(spokenMoment(dueAt, now)),
  }
}

interface ItemsProps {
  items: readonly DeskItem[]
  now: string
  /** The index of the row that the keyboard would open. */
  marked: number
  onOpen: (index: number) => void
}

/** Stacked rows on a phone, a table on a computer, with the same nodes. */
export function Items({ items, now, marked, onOpen }: ItemsProps) {
  const { due, what, community, note, open } = words.columns
  return (
    <View className="st-table wt">
      <TableHead columns={[due, what, community, note, '']} isPressable />
      {items.map((item, index) => (
        <View
          key={item.kind + item.id}
          className={`st-tr st-go i-chevron-right-ink2${index === marked ? ' st-marked' : ''}`}
          {...pressable(() => onOpen(index))}
        >
          <View>
            <Tag {...dueTag(item, now)} />
          </View>
          <View className="t-strong">{item.title}</View>
          <View className="t-note">{item.community}</View>
          <View className="t-note">{item.note}</View>
          <View className="st-wide t-accent">{open}</View>
        </View>
      ))}
    </View>
  )
}
