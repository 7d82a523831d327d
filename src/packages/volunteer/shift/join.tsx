import { observer } from 'mobx-react-lite'
import { whyNotJoin } from '../../../domain/shifts/shift'
import { go } from '../../../pages/shared/go'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Dock } from '../../../ui/dock'
import { SwitchRow } from '../../../ui/switch-row'
import { volunteerGo } from '../parts/volunteer-go'
import type { Seen, ShiftStore } from './shift-store'
import { words } from './words.zh'

const closedWords = {
  shift_cancelled: words.cancelled,
  shift_past: words.past,
  shift_late: words.started,
  shift_full: words.full,
} as const

interface JoinProps {
  store: ShiftStore
  seen: Seen
  now: string
}

/** Signs up, or joins the waitlist where all places are given; says why not where nobody can any more. */
export const Join = observer(function Join({ store, seen: { shift, waiting, clash }, now }: JoinProps) {
  const { session } = useStores()
  const { act } = store
  const why = whyNotJoin({ ...shift, isCancelled: shift.cancelled !== null }, now)
  const others = <BigButton kind={why ? 'main' : 'line'} label={words.others} onPress={volunteerGo.open} />
  if (why) return <Dock title={closedWords[why]}>{others}</Dock>
  if (store.isVolunteerFirst && session.me.value?.volunteering === 'asked') {
    return (
      <Dock title={words.volunteerAsked} note={words.volunteerAskedText}>
        {others}
      </Dock>
    )
  }
  if (store.isVolunteerFirst) {
    return (
      <Dock title={words.volunteerFirst} note={words.volunteerFirstText}>
        <BigButton label={words.apply} onPress={go.volunteer} />
      </Dock>
    )
  }
  const isFull = shift.taken >= shift.capacity
  const label = isFull ? words.joinWaitlist(waiting + 1) : clash ? words.joinAnyway : words.join
  return (
    <>
      {shift.ageMin > 0 && (
        <SwitchRow title={words.oldEnough(shift.ageMin)} isOn={store.isOldEnough} onChange={store.setOldEnough} />
      )}
      <Dock problem={act.problem}>
        <BigButton
          label={label}
          isBusy={act.doing === 'join'}
          busyLabel={words.joining}
          offReason={clash?.isOverlap ? words.overlap : store.isAgeOpen ? words.ageFirst : undefined}
          onPress={() => void store.join()}
        />
        {others}
      </Dock>
    </>
  )
})
