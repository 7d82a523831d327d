import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { Loaded } from '../../../pages/shared/staff/loaded'
import '../../../pages/shared/staff/staff.scss'
import { useNow } from '../../../pages/shared/use-now'
import { ComplaintMediationStore } from './mediation/complaint-mediation-store'
import { useStores } from '../../../stores/root'
import { StaffComplaintStore } from './staff-complaint-store'
import { Icon } from '../../../ui/icon'
import '../complaints.scss'
import '../icons.scss'
import { Acts } from './acts'
import { Reporter } from './reporter'
import { formsOf } from './forms-of'
import { Head } from './head'
import { History } from './history'
import './index.scss'
import { Mediation } from './mediation'
import { ReportedContent } from './content'
import { useOneForm } from './use-one-form'
import { words } from './words.zh'

/** One complaint with everything the staff may see of it and all their actions. */
function ComplaintPage() {
  const { call, device } = useStores()
  const { id = '', form = '' } = useRouter().params
  const [store] = useState(() => new StaffComplaintStore(call, device, id))
  const [mediation] = useState(() => new ComplaintMediationStore(call, id, store.load))
  const now = useNow()
  const { value: seen } = store.seen
  const isThere = seen !== null
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  // The queue links straight to the form of the likeliest action; it opens only once, and only while the action is
  // possible.
  useEffect(() => {
    const wished = store.seen.value && formsOf(store.seen.value.complaint).find((one) => one === form)
    if (wished && store.form === null) store.toggle(wished)
  }, [store, isThere, form])
  useOneForm(store, mediation)

  return (
    <StaffScreen>
      {!seen && <SampleLine />}
      <Loaded load={store.seen} words={words} onRetry={() => void store.load()}>
        {seen && (
          <>
            <Head seen={seen.complaint} isSample={seen.isSample} now={now} />
            <View className="cs-sides">
              <View className="cs-side">
                <ReportedContent seen={seen.complaint} now={now} onChanged={store.load} />
                <View className="cs-later">
                  <Reporter seen={seen.complaint} />
                </View>
              </View>
              <View className="cs-side">
                <Acts store={store} seen={seen} now={now} />
                <Mediation store={mediation} seen={seen} now={now} />
                <View className="cs-last">
                  <History history={seen.complaint.history} now={now} />
                </View>
              </View>
            </View>
            <View className="row-top">
              <Icon name="eye" size="s" />
              <View className="t-note grow">{words.seen}</View>
            </View>
          </>
        )}
      </Loaded>
    </StaffScreen>
  )
}

export default observer(ComplaintPage)
