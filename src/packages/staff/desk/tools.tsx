import type { StaffRole } from '../../../domain/people/role'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { words } from './words.zh'

/** The staff's tools: finding and adding people; managers also assign roles and read the audit log. */
export function Tools({ role }: { role: StaffRole }) {
  return (
    <Card kind="list">
      <LineItem isBoxed icon="room" title={words.rooms} note={words.roomsNote} onPress={staffGo.sheet} />
      <LineItem
        isBoxed
        icon="complaint"
        title={words.complaints}
        note={words.complaintDeskNote}
        onPress={staffGo.complaints}
      />
      <LineItem isBoxed icon="calendar" title={words.shifts} note={words.shiftsNote} onPress={staffGo.shifts} />
      <LineItem isBoxed icon="school" title={words.classes} note={words.classesNote} onPress={staffGo.classes} />
      <LineItem isBoxed icon="poster" title={words.posters} note={words.postersNote} onPress={staffGo.posters} />
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
