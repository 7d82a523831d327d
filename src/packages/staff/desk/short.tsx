import type { DeskToday } from '../../../pages/shared/staff/desk-today-store'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { PartHead } from './part-head'
import { openItem } from '../parts/places'
import { words } from './words.zh'

/** Shifts that lack people, and programmes to which too few come. */
export function Short({ today: { short, waiting } }: { today: DeskToday }) {
  if (short.length === 0) return null
  const all = waiting.shifts + waiting.programmes
  return (
    <>
      {all > short.length && (
        <PartHead
          title={words.shortTitle}
          all={{ label: words.shortAll(all), onPress: waiting.shifts > 0 ? staffGo.shifts : staffGo.classes }}
        />
      )}
      <Card kind="list">
        {short.map(({ kind, id, title, note }) => (
          <LineItem
            key={kind + id}
            isBoxed
            icon={kind === 'shift' ? 'hand' : 'school'}
            title={title}
            note={note}
            onPress={() => openItem[kind](id)}
          />
        ))}
      </Card>
    </>
  )
}
