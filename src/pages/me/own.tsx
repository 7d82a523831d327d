import { observer } from 'mobx-react-lite'
import { spokenAge } from '../../domain/spoken.zh'
import type { Kept } from '../../stores/kept'
import type { SessionStore } from '../../stores/session'
import { Card } from '../../ui/card'
import { LineItem } from '../../ui/line-item'
import { Tag } from '../../ui/tag'
import { go } from '../shared/go'
import type { OwnStore } from './own-store'
import { words } from './words.zh'

const complaints = () => go.page('packages/complaints/mine/index')
const programmes = () => go.page('packages/programme/mine/index')

interface NextProps {
  store: OwnStore
  now: string
}

interface OwnProps extends NextProps {
  me: NonNullable<SessionStore['me']['value']>
  isStaff: boolean
}

/** What is next of something, with its age when it could not be loaded; without anything, what the row leads to. */
const noteOf = <T,>(
  { answer: { value, problem }, at }: Kept<T>,
  say: ((value: T, now: string) => string) | undefined,
  now: string,
  usual: string,
): string => {
  const next = (value && say?.(value, now)) || ''
  if (next === '') return usual
  return problem === '' ? next : words.old(next, spokenAge(at, now))
}

/** The rows of one's bookings and complaints with what is next of each. They stay without a network. */
export const NextRows = observer(function NextRows({ store, now }: NextProps) {
  const say = store.say.value
  return (
    <>
      <LineItem
        isBoxed
        icon="calendar"
        title={words.bookings}
        note={noteOf(store.bookings, say?.bookings, now, words.bookingsNote)}
        onPress={go.bookings}
      />
      <LineItem
        isBoxed
        icon="complaint"
        title={words.complaints}
        note={noteOf(store.complaints, say?.complaints, now, words.complaintsNote)}
        onPress={complaints}
      />
    </>
  )
})

/**
 * Links to one's own pages: the desk for staff, bookings, complaints, programmes, messages with the unread count, profile,
 * volunteering.
 */
export const Own = observer(function Own({ me, isStaff, store, now }: OwnProps) {
  const { unread, volunteering } = me
  const isNew = unread > 0
  return (
    <Card kind="list">
      {isStaff && <LineItem isBoxed icon="list" title={words.desk} note={words.deskNote} onPress={go.desk} />}
      <NextRows store={store} now={now} />
      <LineItem isBoxed icon="school" title={words.programmes} note={words.programmesNote} onPress={programmes} />
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
