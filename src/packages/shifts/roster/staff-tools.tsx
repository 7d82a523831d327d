import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { PersonPick } from '../../../pages/shared/staff/person-pick'
import { Problem } from '../../../pages/shared/staff/problem'
import { ReasonForm } from '../../../pages/shared/staff/reason-form'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { SwitchRow } from '../../../ui/switch-row'
import { shiftsGo } from '../parts/shifts-go'
import type { CancelStore } from './cancel-store'
import type { JoinForStore } from './join-for-store'
import type { Roster, RosterStore } from './roster-store'
import { words } from './words.zh'

/** Finds a person and signs them up. */
const JoinFor = observer(function JoinFor({ store }: { store: JoinForStore }) {
  const { isOpen, person, joined, act, search } = store
  const isWaiting = joined?.signup.state === 'waiting'
  return (
    <>
      <View className="t-ok" {...a11y({ live: 'polite' })}>
        {joined && (isWaiting ? words.joinedWaiting(joined.name) : words.joined(joined.name))}
      </View>
      {isOpen && (
        <Card>
          <PersonPick search={search} chosen={person} onChoose={store.choose} />
          <Problem act={act} />
          <BigButton
            label={words.join}
            isBusy={act.isBusy}
            busyLabel={words.joining}
            offReason={person ? undefined : words.joinOff}
            onPress={() => void store.join()}
          />
        </Card>
      )}
      <BigButton kind="line" icon="plus" label={isOpen ? words.joinForClose : words.joinFor} onPress={store.toggle} />
    </>
  )
})

/** Cancels the shift, or all later ones of its series, with a reason. */
const Cancel = observer(function Cancel({ store, isSeries }: { store: CancelStore; isSeries: boolean }) {
  const { isOpen, reason, isWholeSeries, act } = store
  if (!isOpen) return <BigButton kind="line" icon="close" label={words.cancel.open} onPress={store.toggle} />
  return (
    <Card>
      <ReasonForm
        words={isWholeSeries ? { ...words.cancel, send: words.cancel.sendAll } : words.cancel}
        reason={reason}
        isBusy={act.isBusy}
        onSay={store.say}
        onSend={() => void store.cancel()}
        onKeep={store.toggle}
      >
        {isSeries && (
          <SwitchRow
            title={words.whole}
            note={isWholeSeries ? words.wholeOn : words.wholeOff}
            isOn={isWholeSeries}
            onChange={store.setWholeSeries}
          />
        )}
      </ReasonForm>
      <Problem act={act} />
    </Card>
  )
})

interface StaffToolsProps {
  store: RosterStore
  joining: JoinForStore
  cancelling: CancelStore
  roster: Roster
  now: string
}

/** What only staff can do: ask people to come, sign somebody up, change or cancel the shift. */
export const StaffTools = observer(function StaffTools(props: StaffToolsProps) {
  const { store, joining, cancelling, roster, now } = props
  const { shift, asked, isSeries } = roster
  const isToCome = shift.cancelled === null && Date.parse(shift.startsAt) > Date.parse(now)
  const isOn = shift.cancelled === null && Date.parse(shift.endsAt) > Date.parse(now)
  if (!isOn) return null
  return (
    <>
      {isToCome && shift.taken < shift.capacity && (
        <Card>
          <View className="t-note">
            {words.askNote}
            {asked > 0 && words.askedBefore(asked)}
          </View>
          <View className="t-strong" {...a11y({ live: 'polite' })}>
            {store.asked !== null && words.asked(store.asked)}
          </View>
          {store.touched === '' && <Problem act={store.act} />}
          <BigButton
            kind="soft"
            label={words.ask}
            isBusy={store.isDoing('ask', '')}
            busyLabel={words.asking}
            onPress={() => void store.ask()}
          />
        </Card>
      )}
      <JoinFor store={joining} />
      <BigButton kind="line" icon="edit" label={words.edit} onPress={() => shiftsGo.edit(shift.id)} />
      {isToCome && <Cancel store={cancelling} isSeries={isSeries} />}
    </>
  )
})
