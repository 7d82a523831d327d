import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import '../../../pages/shared/staff/staff.scss'
import { useMe } from '../../../pages/shared/staff/use-me'
import { Who } from '../../../pages/shared/staff/who'
import { WalkInComplaintStore } from './walk-in-complaint-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import '../complaints.scss'
import '../icons.scss'
import { complaintDeskGo } from '../parts/complaint-desk-go'
import { ContentFields } from './content'
import { Where } from './where'
import { words } from './words.zh'

/** Files a complaint for a walk-in: someone on the telephone, at the counter or without WeChat. */
function WalkInPage() {
  const { call, session } = useStores()
  const [store] = useState(() => new WalkInComplaintStore(call))
  const own = useMe()?.community?.id
  const { act, complaintId, flaw } = store
  useEffect(() => {
    if (own !== undefined) void store.ofCommunity(own)
  }, [store, own])
  if (complaintId !== '') {
    return (
      <StaffScreen>
        <SampleLine />
        <Card kind="lit">
          <View className="t-title" {...a11y({ live: 'polite' })}>
            {words.filed}
          </View>
          <View className="t-read">{words.filedText}</View>
        </Card>
        <BigButton label={words.open} onPress={() => complaintDeskGo.complaint(complaintId)} />
        <BigButton kind="line" label={words.again} onPress={store.another} />
      </StaffScreen>
    )
  }
  return (
    <StaffScreen>
      <SampleLine />
      <Loaded load={session.me} words={words} onRetry={() => void session.load()}>
        <View className="t-read">{words.lead}</View>
        <Notice kind="danger" icon="warning" title={words.danger} />
        <View className="st-cards">
          <View className="stack">
            <Who store={store} title={words.who} />
            <Where store={store} />
          </View>
          <ContentFields store={store} />
        </View>
        <Problem act={act} />
        <BigButton
          label={words.file}
          isBusy={act.isBusy}
          busyLabel={words.filing}
          offReason={flaw ? words.off[flaw] : undefined}
          onPress={() => void store.file()}
        />
      </Loaded>
    </StaffScreen>
  )
}

export default observer(WalkInPage)
