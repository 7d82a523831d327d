import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Load } from '../../stores/load'
import { useStores } from '../../stores/root'
import type { SessionStore } from '../../stores/session'
import { Card } from '../../ui/card'
import { LineItem } from '../../ui/line-item'
import { Tag } from '../../ui/tag'
import { go } from '../shared/go'
import { OwnStore } from './own-store'
import { words } from './words.zh'

const notes = () => import(/* webpackChunkName: "packages/me/notes/part" */ '../../packages/me/notes')
const complaints = () => go.page('packages/complaints/mine/index')

interface OwnProps {
  /** A new one for each time the page is shown. */
  me: NonNullable<SessionStore['me']['value']>
  isStaff: boolean
  now: string
}

/** What is next of something, once it has been answered; until then and without anything, what the row leads to. */
const noteOf = <T,>(
  { value, problem }: Load<T>,
  say: ((value: T, now: string) => string) | undefined,
  now: string,
  usual: string,
) => (value && problem === '' && say?.(value, now)) || usual

/**
 * Links to one's own pages: the desk for staff, bookings, complaints, messages with the unread count, profile,
 * volunteering.
 */
export const Own = observer(function Own({ me, isStaff, now }: OwnProps) {
  const { call } = useStores()
  const [store] = useState(() => new OwnStore(call, notes))
  useEffect(() => void store.load(), [store, me])
  const { unread, volunteering } = me
  const isNew = unread > 0
  return (
    <Card kind="list">
      {isStaff && <LineItem isBoxed icon="list" title={words.desk} note={words.deskNote} onPress={go.desk} />}
      <LineItem
        isBoxed
        icon="calendar"
        title={words.bookings}
        note={noteOf(store.bookings, store.say.value?.bookings, now, words.bookingsNote)}
        onPress={go.bookings}
      />
      <LineItem
        isBoxed
        icon="complaint"
        title={words.complaints}
        note={noteOf(store.complaints, store.say.value?.complaints, now, words.complaintsNote)}
        onPress={complaints}
      />
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
})
