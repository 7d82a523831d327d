import type { StaffRole } from '../../../domain/people/role'
import type { Waiting } from '../../../pages/shared/staff/desk-today-store'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { words } from './words.zh'

/** The rest of the tools; managers and the district also have figures, roles and the audit. */
export function More({ role, waiting }: { role: StaffRole; waiting: Waiting | undefined }) {
  const side = (key: 'calls' | 'photos' | 'volunteers'): string | undefined => {
    const count = waiting?.[key] ?? 0
    return count === 0 ? undefined : words.waits[key](count)
  }
  return (
    <Card kind="list">
      <LineItem
        isBoxed
        icon="phone"
        title={words.calls}
        note={words.callsNote}
        side={side('calls')}
        onPress={staffGo.calls}
      />
      <LineItem
        isBoxed
        icon="photo"
        title={words.photos}
        note={words.photosNote}
        side={side('photos')}
        onPress={staffGo.photos}
      />
      <LineItem
        isBoxed
        icon="hand"
        title={words.volunteers}
        note={words.volunteersNote}
        side={side('volunteers')}
        onPress={staffGo.volunteers}
      />
      <LineItem isBoxed icon="poster" title={words.posters} note={words.postersNote} onPress={staffGo.posters} />
      <LineItem isBoxed icon="edit" title={words.walkIn} note={words.walkInNote} onPress={staffGo.walkIn} />
      {role !== 'worker' && (
        <>
          <LineItem isBoxed icon="chart" title={words.figures} note={words.figuresNote} onPress={staffGo.figures} />
          <LineItem isBoxed icon="people" title={words.roles} note={words.rolesNote} onPress={staffGo.roles} />
          <LineItem isBoxed icon="list" title={words.audit} note={words.auditNote} onPress={staffGo.audit} />
        </>
      )}
    </Card>
  )
}
