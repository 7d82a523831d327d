import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { PersonPick } from '../../../pages/shared/staff/person-pick'
import { Problem } from '../../../pages/shared/staff/problem'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { classesGo } from '../parts/classes-go'
import type { EnrolForStore } from './enrol-for-store'
import type { Roster } from './seat-now-store'
import { words } from './words.zh'

interface ToolsProps {
  enrolling: EnrolForStore
  roster: Roster
  now: string
}

/** Finds somebody who stands at the door, and enrols them. */
const EnrolFor = observer(function EnrolFor({ enrolling, roster }: Omit<ToolsProps, 'now'>) {
  const { isOpen, person, enrolled, act, search } = enrolling
  const isWaiting = enrolled?.enrolment.state === 'waiting'
  return (
    <>
      <View className="t-ok" {...a11y({ live: 'polite' })}>
        {enrolled && (isWaiting ? words.enrol.waiting(enrolled.name) : words.enrol.taken(enrolled.name))}
      </View>
      {isOpen && (
        <Card>
          <View className="t-note">{words.enrol.note}</View>
          <PersonPick search={search} chosen={person} onChoose={enrolling.choose} />
          {!person && search.found.value?.length === 0 && (
            <BigButton kind="line" icon="edit" label={words.enrol.walkIn} onPress={classesGo.walkIn} />
          )}
          <Problem act={act} />
          <BigButton
            label={words.enrol.send}
            isBusy={act.isBusy}
            busyLabel={words.enrol.sending}
            offReason={person ? undefined : words.enrol.off}
            onPress={() => void enrolling.enrol(roster)}
          />
        </Card>
      )}
      <BigButton
        kind="line"
        icon="plus"
        label={isOpen ? words.enrol.close : words.enrol.open}
        onPress={enrolling.toggle}
      />
    </>
  )
})

/** What only staff can do: enrol a walk-in, change the programme. */
export const Tools = observer(function Tools({ enrolling, roster, now }: ToolsProps) {
  const { session, form, programmeId } = roster
  const isOn = session.cancelled === null && Date.parse(session.endsAt) > Date.parse(now)
  return (
    <>
      {isOn && form !== 'open' && <EnrolFor enrolling={enrolling} roster={roster} />}
      <BigButton kind="line" icon="edit" label={words.edit} onPress={() => classesGo.edit(programmeId)} />
    </>
  )
})
