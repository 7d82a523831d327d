import type { SheetStore } from './sheet-store'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { words } from './words.zh'

/** Other tools for rooms. */
export function Tools({ store }: { store: SheetStore }) {
  return (
    <Card kind="list">
      <LineItem isBoxed icon="hand" title={words.requests} note={words.requestsNote} onPress={staffGo.requests} />
      <LineItem
        isBoxed
        icon="people"
        title={words.group}
        note={words.groupNote}
        onPress={() => staffGo.series(store)}
      />
      <LineItem isBoxed icon="room" title={words.rooms} note={words.roomsNote} onPress={staffGo.rooms} />
    </Card>
  )
}
