import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { Outcome } from '../../../ui/outcome'
import { AwayStore } from '../parts/away-store'
import { OwnDate } from '../parts/own-date'
import type { ProgrammeStore, Seen } from './programme-store'
import { words } from './words.zh'

interface OwnDatesProps {
  store: ProgrammeStore
  programme: Seen['programme']
  now: string
}

/** The next dates of one's own in this programme, where one says 今天不来. */
export const OwnDates = observer(function OwnDates({ store, programme, now }: OwnDatesProps) {
  const { call } = useStores()
  const { communityId, point } = programme
  const dialled = useDialled(communityId, now, { phone: point.phone })
  const [away] = useState(() => new AwayStore(call, { put: store.putAway, reload: store.loadMine }))
  const mine = (store.mine.value ?? []).filter(
    ({ enrolment, dates }) => enrolment.state === 'taken' && dates.length > 0,
  )
  if (mine.length === 0) return null
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {words.comingDates}
      </View>
      {mine.map((one) =>
        one.dates.map((date, index) => (
          <Card key={`${one.enrolment.id} ${date.session.id}`}>
            <OwnDate
              mine={one}
              date={date}
              known={store.children.value ?? []}
              away={away}
              explains={index === 0}
              now={now}
            />
          </Card>
        )),
      )}
      <Outcome problem={away.act.problem} />
      {away.act.problem !== '' && away.code === 'away_late' && <CallNow dialled={dialled} />}
    </View>
  )
})
