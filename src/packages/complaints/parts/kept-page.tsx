import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Failed } from '../../../pages/shared/failed'
import { ReadAloud } from '../../../pages/shared/read-aloud'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import type { Kept } from '../../../stores/kept'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { SampleTag } from '../../../ui/tag'
import { OldNotice } from './old-notice'
import { complaintGo } from './complaint-go'

interface Words {
  failedTitle: string
  mine: string
  loading: string
  old: (age: string) => string
}

interface KeptPageProps<T> {
  store: { kept: Kept<T>; load: () => Promise<void> }
  words: Words
  /** The text for reading aloud. */
  spoken: (value: T, now: string) => string
  children: (value: T, now: string) => ReactNode
}

/** A page of one cached item: loading, failed with a retry, or the cached version with its age. */
export const KeptPage = observer(function KeptPage<T extends { isSample: boolean }>({
  store,
  words,
  spoken,
  children,
}: KeptPageProps<T>) {
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
            <BigButton kind="line" label={words.mine} onPress={complaintGo.mine} />
          </Failed>
        ) : (
          <Bones shape="page" words={words.loading} />
        )}
      </Screen>
    )
  }
  return (
    <Screen hasOwnReading>
      <OldNotice store={store} title={words.old} now={now} onRetry={() => void store.load()} />
      <View className="between">
        <ReadAloud text={spoken(value, now)} />
        {value.isSample && <SampleTag />}
      </View>
      {children(value, now)}
    </Screen>
  )
})
