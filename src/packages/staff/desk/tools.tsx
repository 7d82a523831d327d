import type { StaffRole } from '../../../domain/people/role'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { staffGo } from '../parts/staff-go'
import { words } from './words.zh'

/** What the staff can do besides: find and write down people; heads also give roles and read what was done. */
export function Tools({ role }: { role: StaffRole }) {
  return (
    <Card kind="list">
      <LineItem isBoxed icon="room" title={words.rooms} note={words.roomsNote} onPress={staffGo.sheet} />
      <LineItem
        isBoxed
        icon="complaint"
        title={words.cases}
        note={words.complaintDeskNote}
        onPress={staffGo.complaints}
      />
      <LineItem isBoxed icon="search" title={words.people} note={words.peopleNote} onPress={staffGo.people} />
      <LineItem isBoxed icon="edit" title={words.walkIn} note={words.walkInPersonNote} onPress={staffGo.walkIn} />
      {role !== 'worker' && (
        <>
          <LineItem isBoxed icon="list" title={words.figures} note={words.figuresNote} onPress={staffGo.figures} />
          <LineItem isBoxed icon="people" title={words.roles} note={words.rolesNote} onPress={staffGo.roles} />
          <LineItem isBoxed icon="list" title={words.audit} note={words.auditNote} onPress={staffGo.audit} />
        </>
      )}
    </Card>
  )
}
