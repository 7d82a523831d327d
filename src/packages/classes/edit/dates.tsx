import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spanWord } from '../../../domain/rooms/words.zh'
import { DayPick } from '../../../pages/shared/staff/day-pick'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import { ReasonForm } from '../../../pages/shared/staff/reason-form'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Notice } from '../../../ui/notice'
import { ClockPick } from './clock-pick'
import type { DatesStore } from './dates-store'
import type { Programme } from './programme-draft-store'
import { words } from './words.zh'

interface DatesProps {
  store: DatesStore
  programme: Programme
  now: string
}

const loading = { loading: words.roomsLoading, failedTitle: words.roomsFailed }

/** Which room a date goes to: the one it has, at first. */
const MoveRoom = observer(function MoveRoom({ store, room }: { store: DatesStore; room: string }) {
  const rooms = (store.rooms.value ?? []).map((row) => row.room)
  const isOn = ({ id, name }: { id: string; name: string }) =>
    store.roomId === '' ? name === room : store.roomId === id
  return (
    <Loaded load={store.rooms} words={loading} onRetry={() => void store.loadRooms()}>
      {rooms.length > 0 && (
        <View className="st-rooms">
          <ChipRow
            label={words.move.room}
            chips={rooms.map((one) => ({ value: one.id, label: one.name, isOn: isOn(one) }))}
            onToggle={(roomId) => store.moveTo({ roomId })}
          />
        </View>
      )}
    </Loaded>
  )
})

interface AskingProps {
  store: DatesStore
  now: string
  /** The name of the room that the date has; empty: none. */
  room?: string
}

/** Why a date, or all of them, is cancelled; or when it is instead, and why. */
const Asking = observer(function Asking({ store, now, room = '' }: AskingProps) {
  const { ask, reason, act, clashAt, isClosed } = store
  if (!ask) return null
  const isMove = ask.what === 'move'
  const cancel = ask.sessionId === '' ? { ...words.cancel, send: words.cancel.sendAll } : words.cancel
  return (
    <View className="stack">
      <ReasonForm
        words={isMove ? words.move : cancel}
        reason={reason}
        isBusy={act.isBusy}
        onSay={store.say}
        onSend={() => void store.send()}
        onKeep={store.stop}
      >
        {isMove && (
          <>
            <DayPick label={words.move.day} day={store.day} now={now} onChoose={(day) => store.moveTo({ day })} />
            <ClockPick minutes={store.startMinutes} onChoose={(startMinutes) => store.moveTo({ startMinutes })} />
            <MoveRoom store={store} room={room} />
          </>
        )}
      </ReasonForm>
      {clashAt === '' ? (
        <Problem act={act} />
      ) : (
        <Notice
          kind="warn"
          icon="warning"
          title={words.move[isClosed ? 'closed' : 'taken'](spokenWhen(clashAt, now))}
        />
      )}
    </View>
  )
})

/** The dates of a programme, each to be moved or cancelled, or all of them cancelled. */
export const Dates = observer(function Dates({ store, programme, now }: DatesProps) {
  const { ask, cancelled, isMoved } = store
  const { sessions } = programme
  const isToCome = ({ endsAt, cancelled: why }: Programme['sessions'][number]) =>
    why === null && Date.parse(endsAt) > Date.parse(now)
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.sessions}
      </View>
      <View {...a11y({ live: 'polite' })}>
        {cancelled !== null && <Notice kind="ok" icon="check-circle" title={words.cancel.done(cancelled)} />}
        {isMoved && <Notice kind="ok" icon="check-circle" title={words.move.done} />}
      </View>
      {sessions.map((session) => (
        <View
          key={session.id}
          className="stack-s"
          {...a11y({ role: 'group', label: spanWord(session.startsAt, session.endsAt, now) })}
        >
          <View className="t-strong">{spanWord(session.startsAt, session.endsAt, now)}</View>
          {session.cancelled !== null && <View className="t-note">{words.sessionOff(session.cancelled)}</View>}
          {session.cancelled === null && session.capacity !== null && (
            <View className="t-note">{words.seats(session.taken)}</View>
          )}
          {isToCome(session) && ask?.sessionId !== session.id && (
            <View className="pair">
              <BigButton
                kind="line"
                label={words.move.open}
                onPress={() => store.startMove(session, programme.point.id)}
              />
              <BigButton kind="line" label={words.cancel.open} onPress={() => store.startCancel(session.id)} />
            </View>
          )}
          {ask?.sessionId === session.id && <Asking store={store} now={now} room={session.room} />}
        </View>
      ))}
      {sessions.some(isToCome) && ask?.sessionId !== '' && (
        <BigButton kind="line" icon="close" label={words.cancel.openAll} onPress={() => store.startCancel('')} />
      )}
      {ask?.sessionId === '' && <Asking store={store} now={now} />}
    </Card>
  )
})
