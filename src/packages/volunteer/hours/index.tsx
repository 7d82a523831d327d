import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { Unloaded } from '../../../pages/shared/unloaded'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import '../icons.scss'
import { volunteerGo } from '../parts/volunteer-go'
import { CertificateStore } from './certificate-store'
import { Entries } from './entries'
import { type Hours, HoursStore } from './hours-store'
import { Made } from './made'
import { Make } from './make'
import { words } from './words.zh'

/** The sum of all hours, the largest figure of the page. */
function Total({ total }: { total: Hours['total'] }) {
  return (
    <Card kind="lit">
      <View className="t-quiet">{words.lead}</View>
      <View className="row">
        <View className="t-figure">{words.hoursOf(total.minutes)}</View>
        <View className="t-lead">{words.hours}</View>
      </View>
      {total.since !== null && <View className="t-note">{words.since(total.times, total.since)}</View>}
    </Card>
  )
}

/** 服务时长: the sum, the ledger's entries, and certificates. */
function HoursPage() {
  const { call, session, device } = useStores()
  const [store] = useState(() => new HoursStore(call))
  const [making] = useState(() => new CertificateStore(call, device.now))
  const now = useNow()
  const load = () => Promise.all([store.load(), session.load()])
  useDidShow(() => void load())
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  const { value: hours } = store.hours
  if (!hours) {
    return <Unloaded load={store.hours} shape="page" words={words} onRetry={() => void store.load()} />
  }
  const name = session.me.value?.name ?? null
  const verify = (
    <Card kind="list">
      {hours.certificates.map(({ number, madeOn }) => (
        <LineItem
          key={number}
          icon="certificate"
          title={words.certificates}
          note={words.older(number, madeOn)}
          onPress={() => volunteerGo.verify(number)}
        />
      ))}
      <LineItem
        isBoxed
        icon="certificate"
        title={words.verify}
        note={words.verifyNote}
        onPress={() => volunteerGo.verify()}
      />
    </Card>
  )
  if (hours.entries.length === 0) {
    return (
      <Screen>
        <EmptyState art="day" title={words.none} text={words.noneText} isSample={hours.isSample}>
          <BigButton label={words.find} onPress={volunteerGo.open} />
        </EmptyState>
        {verify}
      </Screen>
    )
  }
  return (
    <Screen>
      <SampleLine />
      <Total total={hours.total} />
      <Entries store={store} />
      <View className="t-head">{words.make}</View>
      <Make store={making} hours={hours} isNamed={name !== null} now={now} />
      <View {...a11y({ live: 'polite' })}>
        {making.made && <Made key={making.made.number} certificate={making.made} name={name ?? ''} />}
      </View>
      {verify}
      {hours.certificates.length > 0 && <View className="t-note">{words.again}</View>}
    </Screen>
  )
}

export default observer(HoursPage)
