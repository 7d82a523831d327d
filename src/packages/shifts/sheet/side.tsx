import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { RosterFacts } from '../parts/roster-facts'
import { shiftsGo } from '../parts/shifts-go'
import { Person } from '../roster/person'
import { RosterStore } from '../roster/roster-store'
import { words as rosterWords } from '../roster/words.zh'
import { words } from './words.zh'

interface SideProps {
  shiftId: string
  now: string
}

/** Beside the week: who comes to one of its shifts and who came, with the marks. The rest is on the roster's page. */
export const Side = observer(function Side({ shiftId, now }: SideProps) {
  const { call, device } = useStores()
  const [store] = useState(() => new RosterStore(call, device, shiftId))
  const { value: roster } = store.roster
  useEffect(() => void store.load(), [store])
  useDidShow(() => void store.load())
  useFresh(store.isOldAt(now) && !store.act.isBusy, now, store.load)
  const isOn = roster !== null && roster.shift.cancelled === null && Date.parse(roster.shift.endsAt) > Date.parse(now)
  return (
    <Card>
      <Loaded load={store.roster} words={rosterWords} onRetry={() => void store.load()}>
        {roster && (
          <>
            <RosterFacts isBeside roster={roster} now={now} />
            {store.people.length === 0 && <View className="t-quiet">{rosterWords.peopleNone}</View>}
            <View {...a11y({ role: 'list' })}>
              {store.people.map((row) => (
                <Person key={row.signupId} store={store} correcting={null} roster={roster} row={row} now={now} />
              ))}
            </View>
            {isOn && <BigButton icon="scan" label={rosterWords.screen} onPress={() => shiftsGo.screen(shiftId)} />}
            <View className="t-note">{rosterWords.foot}</View>
            <BigButton kind="line" label={words.whole} onPress={() => shiftsGo.roster(shiftId)} />
          </>
        )}
      </Loaded>
    </Card>
  )
})
