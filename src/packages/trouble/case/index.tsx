import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { Failed } from '../../../pages/shared/failed'
import { ReadAloud } from '../../../pages/shared/read-aloud'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { CaseStore } from '../../../stores/case'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Notice } from '../../../ui/notice'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { troubleGo } from '../parts/trouble-go'
import { Joined } from './joined'
import { Own } from './own'
import { spokenCase } from './spoken'
import { words } from './words.zh'

/** One case that was told or joined: how it stands, and what to do about it now. It is nobody else's: it has no card to share. */
function CasePage() {
  const { call, device } = useStores()
  const complaintId = useRouter().params.id ?? ''
  const [store] = useState(() => new CaseStore(call, device, complaintId))
  const now = useNow()
  const { value, problem } = store.kept.answer
  useFresh(value !== null && store.kept.isOldAt(now), now, store.load)
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  if (!value) {
    return (
      <Screen>
        <SampleLine />
        {problem ? (
          <Failed title={words.failedTitle} load={store.kept.answer} onRetry={() => void store.load()}>
            <BigButton kind="line" label={words.mine} onPress={troubleGo.mine} />
          </Failed>
        ) : (
          <Bones shape="page" words={words.loading} />
        )}
      </Screen>
    )
  }
  const { case: seen, isSample } = value
  return (
    <Screen>
      {problem && <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />}
      <View className="between">
        <ReadAloud text={spokenCase(seen, now)} />
        {isSample && <SampleTag />}
      </View>
      {seen.relation === 'own' ? <Own store={store} seen={seen} now={now} /> : <Joined seen={seen} now={now} />}
    </Screen>
  )
}

export default observer(CasePage)
