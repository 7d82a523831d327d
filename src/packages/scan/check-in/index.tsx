import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spanWord } from '../../../domain/rooms/words.zh'
import { go } from '../../../pages/shared/go'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { Choices } from '../parts/choices'
import { Landing } from '../parts/landing'
import { LandingPage } from '../parts/landing-page'
import { scanGo } from '../parts/scan-go'
import { useLanding } from '../parts/use-landing'
import { CheckInStore } from './check-in-store'
import { Going } from './going'
import { ShiftsHereStore } from './shifts-here-store'
import { words } from './words.zh'

/** 签到: the caller's shift or booking here and now; without one, today's free times. */
function CheckInLandingPage() {
  const { call } = useStores()
  const { code, pointId, roomId, digits, landing } = useLanding()
  const [store] = useState(() => new CheckInStore(call, code, { pointId, roomId }))
  const [shifts] = useState(() => new ShiftsHereStore(call, { pointId, digits }))
  const [wanted, setWanted] = useState('')
  const isForShifts = roomId === '' // a code at a room's door is for its bookings
  const now = useNow()
  const { doneId } = store
  const { doneShiftId } = shifts
  const load = useCallback(() => {
    void store.load()
    if (isForShifts) void shifts.load()
  }, [store, shifts, isForShifts])
  useEffect(load, [load])
  useEffect(() => {
    if (doneId !== '') scanGo.ticket(doneId)
    if (doneShiftId !== '') scanGo.presence(doneShiftId)
  }, [doneId, doneShiftId])
  const today = isForShifts ? shifts.todayAt(now) : []
  const dueBookings = digits === '' ? store.dueAt(now) : []
  const ids = [...today.map(({ shift }) => shift.id), ...dueBookings.map(({ id }) => id)]
  const chosen = ids.includes(wanted) ? wanted : (ids[0] ?? '')
  const mine = today.find((one) => one.shift.id === chosen)
  const act = mine ? shifts.act : store.act
  const isForGoing = mine !== undefined && shifts.isForGoing(mine)
  const isAtOnce = !mine || shifts.isReady(mine, now)
  const later = digits === '' ? store.laterAt(now) : null // the screen's code is for shifts only
  const place = `point=${pointId}${roomId === '' ? '' : `&room=${roomId}`}`
  const { point } = landing

  return (
    <LandingPage load={isForShifts && shifts.mine.value === null ? shifts.mine : store.mine} onRetry={load}>
      {ids.length > 0 && (
        <Landing
          task="checkIn"
          point={point}
          title={isForGoing ? words.goingTitle : words.title}
          text={isForGoing ? words.goingText : isAtOnce ? words.text : ''}
          main={
            isForGoing ? (
              <Going store={shifts} mine={mine} now={now} />
            ) : (
              <BigButton
                icon="pin"
                label={isAtOnce ? words.main : words.toShift}
                isBusy={act.isBusy}
                busyLabel={words.busy}
                onPress={() => void (mine ? shifts.enter(mine, now) : store.checkIn(chosen))}
              />
            )
          }
        >
          {act.problem !== '' && <Notice kind="warn" icon="warning" title={act.problem} />}
          <Choices
            label={words.title}
            value={chosen}
            choices={[
              ...today.map(({ shift: { id, title, startsAt, endsAt }, signup }) => ({
                value: id,
                label: title,
                note: `${spanWord(startsAt, endsAt, now)} · ${signup.state === 'checkedIn' ? words.isHere : words.signedUp}`,
              })),
              ...dueBookings.map(({ id, room, startsAt, endsAt }) => ({
                value: id,
                label: room.name,
                note: spanWord(startsAt, endsAt, now),
              })),
            ]}
            onChoose={setWanted}
          />
        </Landing>
      )}
      {ids.length === 0 && later && (
        <Landing
          task="checkIn"
          point={point}
          title={words.early}
          text={words.earlyText(
            later.room.name,
            spanWord(later.startsAt, later.endsAt, now),
            spokenWhen(later.checkInFrom, now),
          )}
          main={<BigButton label={words.mine} onPress={go.bookings} />}
        />
      )}
      {ids.length === 0 && !later && (
        <Landing
          task="checkIn"
          point={point}
          title={digits === '' ? words.none : words.noShift}
          text={digits === '' ? words.noneText : words.noShiftText}
          main={
            digits === '' ? (
              <BigButton label={words.free} onPress={() => scanGo.instead(`/packages/scan/rooms/index?${place}`)} />
            ) : (
              <BigButton label={words.shifts} onPress={scanGo.shifts} />
            )
          }
        />
      )}
    </LandingPage>
  )
}

export default observer(CheckInLandingPage)
