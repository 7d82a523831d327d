import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { Bones } from '../../ui/bones'
import { Part } from '../shared/part'
import { useNow } from '../shared/use-now'
import { Answer } from './answer'
import { Ask } from './ask'
import { NothingCame, Outside } from './empty'
import { Filters } from './filters'
import { AreaMap } from './area-map'
import { Rows } from './rows'
import { TopBar } from './top-bar'
import { useNearby } from './use-nearby'
import { words } from './words.zh'

const near = () => import(/* webpackChunkName: "packages/programme/near/part" */ '../../packages/programme/near')

/** The whole of 附近: the place, the answer, the area, the other points, what is on. */
export const NearbyView = observer(function NearbyView() {
  const { where, nearby } = useStores()
  const now = useNow()
  useNearby(now)
  const { value, isLoading, problem } = nearby.answer

  if (!where.where) return <Ask />
  if (!value && (isLoading || !problem)) return <Bones shape="answer" words={words.looking} />
  if (!value) return <NothingCame place={where.where} />
  return (
    <>
      <TopBar />
      {value.isInside ? (
        <>
          <Answer nearby={value} now={now} />
          <View className="section-head">
            <View className="t-title">{value.graph ? words.within : words.nearbyTitle}</View>
            {value.graph && <View className="t-note">{words.byPace}</View>}
          </View>
          <AreaMap nearby={value} now={now} />
          <Filters />
          <Rows now={now} />
          <Part from={near} words={words.near} failedTitle={words.nearFailed} />
        </>
      ) : (
        <Outside district={value.district} />
      )}
    </>
  )
})
