import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { RolesStore } from './roles-store'
import { useStores } from '../../../stores/root'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { Holders } from './holders'
import './index.scss'
import { InviteForm } from './invite-form'
import { Invites } from './invites'
import { MadeCode } from './made-code'
import { words } from './words.zh'

/** Role holders, pending invitations, and a form to invite the next. */
function RolesPage() {
  const { call } = useStores()
  const [store] = useState(() => new RolesStore(call))
  const { made } = store
  const { value: list } = store.list
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <StaffScreen>
      <SampleLine />
      <Loaded load={store.list} words={words} onRetry={() => void store.load()}>
        <View className="st-cards">
          {made ? <MadeCode store={store} made={made} /> : <InviteForm store={store} />}
          <Card kind="list">
            <LineItem isBoxed icon="people" title={words.many} note={words.manyNote} onPress={staffGo.bulkInvite} />
          </Card>
        </View>
        <Problem act={store.act} />
        {list && (
          <>
            <View className="t-title">
              {list.invites.length > 0 ? words.invites(list.invites.length) : words.invitesNone}
            </View>
            {list.invites.length > 0 && <Invites store={store} invites={list.invites} />}
            <View className="t-title">
              {list.people.length > 0 ? words.people(list.people.length) : words.peopleNone}
            </View>
            {list.people.length > 0 && <Holders store={store} people={list.people} />}
            {list.isMore && <View className="t-note">{words.isMore}</View>}
          </>
        )}
      </Loaded>
    </StaffScreen>
  )
}

export default observer(RolesPage)
