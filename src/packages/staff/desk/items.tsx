import { View } from '@tarojs/components'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { spokenAge, spokenClock, spokenDate, spokenDay, spokenMoment } from '../../../domain/spoken.zh'
import { go } from '../../../pages/shared/go'
import type { DeskItem } from './desk-store'
import { pressable } from '../../../ui/a11y'
import { Tag, type TagProps } from '../../../ui/tag'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { words } from './words.zh'

/** The page for each kind of work. */
const places: Record<DeskItem['kind'] | 'shift' | 'programme', (id: string) => void> = {
  point: go.tasks,
  volunteer: staffGo.volunteers,
  call: staffGo.calls,
  photo: staffGo.photos,
  booking: staffGo.requests,
  complaint: staffGo.complaint,
  shift: staffGo.roster,
  programme: staffGo.classRoster,
}

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

/** Stacked rows on a phone, a table on a computer, with the same nodes. */
export function Items({ items, now }: { items: readonly DeskItem[]; now: string }) {
  const { due, what, community, note, open } = words.columns
  return (
    <View className="st-table dk">
      <TableHead columns={[due, what, community, note, '']} isPressable />
      {items.map((item) => (
        <View
          key={item.kind + item.id}
          className="st-tr st-go i-chevron-right-ink2"
          {...pressable(() => places[item.kind](item.id))}
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
