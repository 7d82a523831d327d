import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { shownNumber } from '../../../domain/help-line'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { isEarlyToGo } from '../../../domain/shifts/presence'
import { leaveAsked } from '../../../domain/shifts/words.zh'
import { spokenClock } from '../../../domain/spoken.zh'
import { Ask } from '../../../pages/shared/ask'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { SceneCard } from '../../../ui/scene-card'
import { Tag } from '../../../ui/tag'
import type { PresenceStore, Seen, Signup } from './presence-store'
import { words } from './words.zh'

interface HereProps {
  store: PresenceStore
  shift: Seen['shift']
  presence: NonNullable<Signup['presence']>
  now: string
}

/** Who is there: whom to find, whom to call, and how to go. */
export const Here = observer(function Here({ store, shift, presence, now }: HereProps) {
  const { device } = useStores()
  const [isAsked, setAsked] = useState(false)
  const { act } = store
  const { phone } = shift.point
  const when = spokenWhen(presence.checkedInAt, now)
  const endsAt = spokenClock(shift.endsAt)
  const isEarly = isEarlyToGo(shift, now)
  const leave = () => {
    setAsked(false)
    void store.checkOut()
  }
  return (
    <>
      <SceneCard scene="day">
        <View className="wrap">
          <Tag look="ok" icon="check-circle" words={words.isHere} />
        </View>
        <View className="t-head" {...a11y({ role: 'heading', level: 1, live: 'polite' })}>
          {presence.checkedInBy === 'mark' ? words.marked(when) : words.hereAt(when)}
        </View>
        <View>
          {shift.title} · {shift.point.name}
        </View>
      </SceneCard>
      <Card kind="list">
        <LineItem
          icon="me"
          title={shift.leader === null ? words.meetNone : words.meet(shift.leader)}
          note={shift.meet}
        />
        {shift.about !== '' && <LineItem icon="list" title={shift.about} />}
        {phone !== null && (
          <LineItem
            icon="phone"
            title={words.odd(shift.kind)}
            note={words.oddText(shownNumber(phone))}
            onPress={() => void device.phone(phone)}
          />
        )}
      </Card>
      <Card>
        <View className="t-title">{words.leave}</View>
        <View>{words.leaveText(endsAt)}</View>
        {act.problem !== '' && <View className="t-read">{act.problem}</View>}
        <BigButton
          label={words.checkOut}
          isBusy={act.doing === 'checkOut'}
          busyLabel={words.checkingOut}
          onPress={() => (isEarly ? setAsked(true) : leave())}
        />
        <Ask asked={isAsked ? leaveAsked(endsAt) : null} onNo={() => setAsked(false)} onYes={leave} />
      </Card>
      <View className="t-note">{words.privacy}</View>
    </>
  )
})
