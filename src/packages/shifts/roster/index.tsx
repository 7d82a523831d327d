import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useCallback, useState } from 'react'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { Loaded } from '../../../pages/shared/staff/loaded'
import '../../../pages/shared/staff/staff.scss'
import { useMe } from '../../../pages/shared/staff/use-me'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { RosterFacts } from '../parts/roster-facts'
import { shiftsGo } from '../parts/shifts-go'
import { CancelStore } from './cancel-store'
import { CorrectStore } from './correct-store'
import './index.scss'
import { JoinForStore } from './join-for-store'
import { Gone, Waiting } from './others'
import { Person } from './person'
import { RosterStore } from './roster-store'
import { StaffTools } from './staff-tools'
import { words } from './words.zh'

/** Who comes to a shift and who came: marks in one tap, for staff and for the leader. */
function RosterPage() {
  const { call, device } = useStores()
  const now = useNow()
  const { id = '' } = useRouter().params
  const [store] = useState(() => new RosterStore(call, device, id))
  const [joining] = useState(() => new JoinForStore(call, id, store.load))
  const [cancelling] = useState(() => new CancelStore(call, id, store.load))
  const [correcting] = useState(() => new CorrectStore(call, store.load))
  const me = useMe()
  const load = useCallback(() => store.load(), [store])
  useDidShow(() => void load())
  useFresh(store.isOldAt(now) && !store.act.isBusy, now, load)
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  const { value: roster } = store.roster
  const isOver = roster !== null && Date.parse(roster.shift.endsAt) <= Date.parse(now)
  return (
    <StaffScreen>
      <Loaded load={store.roster} words={words} onRetry={() => void load()}>
        {roster && (
          <>
            <RosterFacts roster={roster} now={now} />
            {cancelling.cancelled !== null && (
              <View {...a11y({ live: 'polite' })}>
                <Notice
                  kind="ok"
                  icon="check-circle"
                  title={words.cancelDone(cancelling.cancelled)}
                  text={words.cancelDoneText}
                />
              </View>
            )}
            <View className="ro">
              <View className="stack">
                <Card>
                  <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
                    {words.people}
                  </View>
                  {store.people.length === 0 && <View className="t-quiet">{words.peopleNone}</View>}
                  <View {...a11y({ role: 'list' })}>
                    {store.people.map((row) => (
                      <Person
                        key={row.signupId}
                        store={store}
                        correcting={me?.role === 'manager' && roster.isStaff ? correcting : null}
                        roster={roster}
                        row={row}
                        now={now}
                      />
                    ))}
                  </View>
                </Card>
                <Waiting store={store} />
                <Gone store={store} />
              </View>
              <View className="stack">
                {roster.shift.cancelled === null && !isOver && (
                  <BigButton icon="scan" label={words.screen} onPress={() => shiftsGo.screen(id)} />
                )}
                <View className="t-note">{words.foot}</View>
                {roster.isStaff && (
                  <StaffTools store={store} joining={joining} cancelling={cancelling} roster={roster} now={now} />
                )}
              </View>
            </View>
          </>
        )}
      </Loaded>
    </StaffScreen>
  )
}

export default observer(RosterPage)
