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
import { useStores } from '../../../stores/root'
import { TalkStore } from '../../../stores/talk'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Notice } from '../../../ui/notice'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { troubleGo } from '../parts/trouble-go'
import { TalkView, whoseWords } from './view'
import { words } from './words.zh'

/** A mediation, as one of its sides or the mediator sees it. Nobody else does: it has no card to share. */
function TalkPage() {
  const { call, device } = useStores()
  const mediationId = useRouter().params.id ?? ''
  const [store] = useState(() => new TalkStore(call, device, mediationId))
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
  const { talk, isSample } = value
  return (
    <Screen>
      {problem && <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />}
      <View className="between">
        <ReadAloud text={`${talk.title}。${talk.words}${whoseWords(talk)}`} />
        {isSample && <SampleTag />}
      </View>
      <TalkView store={store} talk={talk} now={now} />
    </Screen>
  )
}

export default observer(TalkPage)
