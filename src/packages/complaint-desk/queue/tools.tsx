import type { StaffRole } from '../../../domain/people/role'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { complaintDeskGo } from '../parts/complaint-desk-go'
import { words } from './words.zh'

/**
 * The staff's other tools: filing a complaint for a walk-in; the telephone on duty; managers also read figures and
 * manage mediators.
 */
export function Tools({ role }: { role: StaffRole }) {
  return (
    <Card kind="list">
      {role !== 'admin' && (
        <LineItem isBoxed icon="phone" title={words.walkIn} note={words.walkInNote} onPress={complaintDeskGo.walkIn} />
      )}
      {role !== 'worker' && (
        <LineItem
          isBoxed
          icon="list"
          title={words.figures}
          note={words.figuresNote}
          onPress={complaintDeskGo.figures}
        />
      )}
      {role !== 'worker' && (
        <LineItem
          isBoxed
          icon="people"
          title={words.mediators}
          note={words.mediatorsNote}
          onPress={complaintDeskGo.mediators}
        />
      )}
      <LineItem
        isBoxed
        icon="phone"
        title={words.dutyPhone}
        note={words.dutyPhoneNote}
        onPress={complaintDeskGo.dutyPhone}
      />
    </Card>
  )
}
