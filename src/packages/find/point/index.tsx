import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { useStores } from '../../../stores/root'
import { PointStore } from './point-store'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Bones } from '../../../ui/bones'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { Screen } from '../../../pages/shared/screen'
import { isOver } from '../../../domain/points/nearby'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { Access, Hours } from './facts'
import { Head } from './head'
import { OnHere } from './on-here'
import { Photos } from './photos'
import { Question } from './question'
import { Services } from './services'
import { WayCard } from './way-card'
import './index.scss'
import '../icons.scss'
import { words } from './words.zh'

/** One service point: what it offers, how to get there, its hours, and whether the data is still correct. */
function PointPage() {
  const { call, device } = useStores()
  const { id: pointId = '', part = '' } = useRouter().params
  const [store] = useState(() => new PointStore(call, device, pointId))
  const now = useNow()
  const { value: point, problem } = store.point
  const isOld = store.kept.isOldAt(now)
  useFresh(point !== null && (isOld || isOver(point.opening, now)), now, store.load)

  const isThere = point !== null
  useEffect(() => {
    // A page behind a code leads to one part of this one. A part that this point does not have is at its top.
    if (isThere && part !== '')
      void Taro.pageScrollTo({ selector: `#part-${part}`, duration: 0 }).catch(() => undefined)
  }, [isThere, part])
  useDidShow(() => void store.load()) // the staff may be coming back from correcting the point
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  useShareAppMessage(() => ({ title: point?.name ?? '', path: `/packages/find/point/index?id=${store.id}` }))

  return (
    <Screen hasOwnReading={point !== null}>
      {point ? (
        <>
          {problem && (
            <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />
          )}
          <Head point={point} now={now} isOld={isOld} />
          <Photos point={point} />
          <WayCard point={point} />
          <OnHere pointId={point.id} now={now} />
          <Hours point={point} now={now} />
          <View id="part-access">
            <Access point={point} />
          </View>
          {point.serviceDetails.length > 0 && (
            <View id="part-services">
              <Services point={point} />
            </View>
          )}
          <Question store={store} point={point} />
        </>
      ) : problem ? (
        <Failed title={words.failedTitle} load={store.point} onRetry={() => void store.load()}>
          <BigButton kind="line" label={words.home} onPress={go.home} />
        </Failed>
      ) : (
        <Bones shape="page" words={words.opening} />
      )}
    </Screen>
  )
}

export default observer(PointPage)
