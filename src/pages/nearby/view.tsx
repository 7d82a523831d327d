import { View } from '@tarojs/components'
import { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import { reaction } from 'mobx'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useStores } from '../../stores/root'
import { Bones } from '../../ui/bones'
import { useNow } from '../shared/use-now'
import { Answer } from './answer'
import { Ask } from './ask'
import { Failed, Outside } from './empty'
import { Filters } from './filters'
import { AreaMap } from './area-map'
import { Rows } from './rows'
import { TopBar } from './top-bar'
import { words } from './words.zh'

/** The map in the browser draws the streets itself; WeChat's has them. */
const NEEDS_LINES = process.env.TARO_ENV === 'h5'

/** Asks anew whenever place, pace or service change; the rest of the page comes after the answer. */
const useNearby = () => {
  const stores = useStores()
  const { where, nearby, settings } = stores
  useEffect(
    () =>
      reaction(
        () => [where.where, settings.pace, nearby.service] as const,
        ([place]) => {
          if (!place) return
          void nearby.load(place).then(() => nearby.loadMore(place, NEEDS_LINES))
        },
        { fireImmediately: true },
      ),
    [where, nearby, settings],
  )
  usePullDownRefresh(() => {
    const place = where.where
    const done = place ? nearby.load(place) : Promise.resolve()
    void done.then(() => Taro.stopPullDownRefresh())
  })
  useDidShow(() => {
    if (where.where && nearby.answer.problem) void nearby.load(where.where)
  })
}

/** The whole of 附近: where one is, the answer, the area, the others. */
export const NearbyView = observer(function NearbyView() {
  useNearby()
  const { where, nearby } = useStores()
  const now = useNow()
  const { value, isLoading, problem } = nearby.answer

  if (!where.where) return <Ask />
  if (!value && (isLoading || !problem)) return <Bones shape="answer" words={words.looking} />
  if (!value) return <Failed problem={problem} />
  return (
    <>
      <TopBar nearby={value} />
      {value.isInside ? (
        <>
          <Answer nearby={value} now={now} />
          <View className="section-head">
            <View className="t-title">{words.within}</View>
            <View className="t-note">{words.byPace}</View>
          </View>
          <AreaMap nearby={value} now={now} />
          <Filters />
          <Rows now={now} />
        </>
      ) : (
        <Outside district={value.district} />
      )}
    </>
  )
})
