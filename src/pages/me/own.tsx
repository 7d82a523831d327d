import type { SessionStore } from '../../stores/session'
import { Card } from '../../ui/card'
import { LineItem } from '../../ui/line-item'
import { Tag } from '../../ui/tag'
import { go } from '../shared/go'
import { words } from './words.zh'

const complaints = () => go.page('packages/complaints/mine/index')

interface OwnProps {
  me: NonNullable<SessionStore['me']['value']>
  isStaff: boolean
}

/**
 * Links to one's own pages: the desk for staff, bookings, complaints, messages with the unread count, profile,
 * volunteering.
 */
export function Own({ me, isStaff }: OwnProps) {
  const { unread, volunteering } = me
  const isNew = unread > 0
  return (
    <Card kind="list">
      {isStaff && <LineItem isBoxed icon="list" title={words.desk} note={words.deskNote} onPress={go.desk} />}
      <LineItem isBoxed icon="calendar" title={words.bookings} note={words.bookingsNote} onPress={go.bookings} />
      <LineItem isBoxed icon="complaint" title={words.complaints} note={words.complaintsNote} onPress={complaints} />
      <LineItem
        isBoxed
        icon="chat"
        title={words.messages}
        note={isNew ? words.unread(unread) : words.messagesNone}
        side={isNew ? <Tag look="lamp" words={String(unread)} /> : undefined}
        onPress={go.messages}
      />
      <LineItem isBoxed icon="me" title={words.profile} note={words.profileNote} onPress={go.profile} />
      <LineItem
        isBoxed
        icon="hand"
        title={words.volunteer}
        note={words.volunteering[volunteering]}
        onPress={go.shifts}
      />
      {(volunteering === 'yes' || isStaff) && (
        <LineItem isBoxed icon="calendar" title={words.shifts} note={words.shiftsNote} onPress={go.myShifts} />
      )}
      <LineItem isBoxed icon="stamp" title={words.code} note={words.codeNote} onPress={go.code} />
    </Card>
  )
}
