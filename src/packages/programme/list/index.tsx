import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { Failed } from '../../../pages/shared/failed'
import { FromMiddle } from '../../../pages/shared/from-middle'
import { go } from '../../../pages/shared/go'
import { usePlaceName } from '../../../pages/shared/place-name'
import { Screen } from '../../../pages/shared/screen'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { Bones } from '../../../ui/bones'
import { Notice } from '../../../ui/notice'
import { Pill } from '../../../ui/pill'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { Lists } from './lists'
import { Narrow } from './narrow'
import { Own, Wanted } from './own'
import { ProgrammesStore } from './programmes-store'
import { words } from './words.zh'

/** 活动和课程: what is on, the near first. The choices stay on screen while the rows are loading or failed. */
function ProgrammesPage() {
  const { call, device, settings, session, where: place } = useStores()
  const [store] = useState(() => new ProgrammesStore(call, device, settings))
  const now = useNow()
  const placeName = usePlaceName()
  const { where } = place
  const { answer } = store.kept
  const load = useCallback(() => store.load(place.where), [store, place])
  useEffect(() => void load(), [load, where])
  useDidShow(() => {
    if (answer.value) void load()
    if (session.isKnown) void store.loadOwn()
  })
  useFresh(store.kept.isOldAt(now), now, load)
  useShareAppMessage(() => ({ title: words.share, path: '/packages/programme/list/index' }))
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  const { value, problem } = answer
  return (
    <Screen>
      <View className="between">
        <Pill isPicker icon="pin" label={placeName || words.wherePill} onPress={go.place} />
        {value?.isSample && <SampleTag />}
      </View>
      <FromMiddle />
      {value && (problem !== '' || store.slow.isSlow) && (
        <Notice
          kind="warn"
          icon="offline"
          title={words.old(spokenAge(store.kept.at, now))}
          {...(problem !== '' && { text: problem })}
        />
      )}
      <Narrow store={store} now={now} onChange={() => void load()} />
      {value ? (
        <Lists store={store} where={where} now={now} onChange={() => void load()} />
      ) : problem === '' ? (
        <Bones shape="list" words={words.loading} />
      ) : (
        <Failed title={words.failedTitle} load={answer} onRetry={() => void load()} />
      )}
      {session.isKnown && <Own store={store} now={now} />}
      <Wanted now={now} />
      {value && <View className="t-note">{words.foot}</View>}
    </Screen>
  )
}

export default observer(ProgrammesPage)
