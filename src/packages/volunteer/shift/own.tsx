import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { checkInWindow } from '../../../domain/check-in-window'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { canCheckIn } from '../../../domain/shifts/presence'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { Ask } from '../../../pages/shared/ask'
import { BigButton } from '../../../ui/big-button'
import { Dock } from '../../../ui/dock'
import { Notice } from '../../../ui/notice'
import { volunteerGo } from '../parts/volunteer-go'
import type { Seen, ShiftStore, Signup } from './shift-store'
import { words } from './words.zh'

/** What the person's signup is now, in words. */
export function OwnNotice({ own, shift, now }: { own: Signup; shift: Seen['shift']; now: string }) {
  const { state, ahead, holdUntil } = own
  switch (state) {
    case 'taken':
      return (
        <Notice
          kind="ok"
          icon="check-circle"
          title={words.taken}
          text={words.takenText(spokenWhen(shift.startsAt, now))}
        />
      )
    case 'waiting':
      return <Notice kind="ok" icon="check-circle" title={words.waiting(ahead ?? 0)} text={words.waitText} />
    case 'offered':
      return (
        <Notice
          kind="ok"
          icon="check-circle"
          title={words.offered}
          text={words.offeredText(spokenWhen(holdUntil ?? shift.startsAt, now))}
        />
      )
    case 'absent':
      return canCheckIn(state, shift, now) ? (
        <Notice kind="warn" icon="clock" title={words.absentYet} text={words.absentYetText} />
      ) : (
        <View className="t-read">{words.ended[state]}</View>
      )
    default:
      return <View className="t-read">{words.ended[state]}</View>
  }
}

/** Whom one calls about a shift: its point, or the community where that has no number. */
export const ofShift = ({ point }: Seen['shift']): string =>
  point.phone === null ? words.whom.community : words.whom.point

interface OwnActionsProps {
  store: ShiftStore
  own: Signup
  shift: Seen['shift']
  now: string
}

/** Takes the offered place, checks in, gives a place back, or leaves the waitlist; too late for that, the telephone. */
export const OwnActions = observer(function OwnActions({ store, own, shift, now }: OwnActionsProps) {
  const [isAsked, setAsked] = useState(false)
  const { act } = store
  const dialled = useDialled(shift.communityId, now, { phone: shift.point.phone })
  const whom = dialled.whose === 'own' ? ofShift(shift) : words.whom[dialled.whose]
  const leave = () => {
    setAsked(false)
    void store.leave(own.id)
  }
  if (own.state === 'offered') {
    return (
      <Dock problem={act.problem}>
        <BigButton
          label={words.take}
          isBusy={act.doing === 'take'}
          busyLabel={words.taking}
          onPress={() => void store.answer(own.id, true)}
        />
        <BigButton
          kind="line"
          label={words.decline}
          isBusy={act.doing === 'decline'}
          busyLabel={words.leaving}
          onPress={() => void store.answer(own.id, false)}
        />
      </Dock>
    )
  }
  const checkIn = (label: string) => <BigButton label={label} onPress={() => volunteerGo.presence(shift.id)} />
  if (own.state === 'checkedIn') return <Dock>{checkIn(words.presence)}</Dock>
  if (own.state === 'absent') return <Dock>{checkIn(words.checkIn)}</Dock>
  if (own.state === 'taken' && checkInWindow(shift.startsAt).from <= now) return <Dock>{checkIn(words.checkIn)}</Dock>
  if (own.state === 'taken' && Date.parse(shift.leaveUntil) <= Date.parse(now)) {
    return (
      <Dock note={words.leaveLate(whom)} problem={act.problem}>
        <CallNow dialled={dialled} />
      </Dock>
    )
  }
  return (
    <Dock problem={act.problem}>
      <BigButton
        kind="line"
        label={own.state === 'taken' ? words.leave : words.leaveWaiting}
        isBusy={act.doing === 'leave'}
        busyLabel={words.leaving}
        onPress={() => (own.state === 'taken' ? setAsked(true) : leave())}
      />
      <Ask asked={isAsked ? words.leaveAsked : null} onNo={() => setAsked(false)} onYes={leave} />
    </Dock>
  )
})
