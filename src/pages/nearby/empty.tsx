import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { serviceKinds } from '../../domain/points/point-record'
import { spokenNow } from '../../domain/spoken.zh'
import type { Nearby } from '../../stores/points/nearby'
import type { Where } from '../../stores/points/where'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { CallNow, useDialled } from '../shared/call-now'
import { Failed } from '../shared/failed'
import { go } from '../shared/go'
import { nextBest, noneThen } from './next-best'
import { words } from './words.zh'

interface NoneOpenProps {
  nearby: Nearby
  now: string
}

/** What else can be looked at: later today, if anything opens, and farther away. */
const Others = observer(function Others({ nearby }: Pick<NoneOpenProps, 'nearby'>) {
  const { nearby: store } = useStores()
  return (
    <View className="pair">
      {store.when === 'now' && nearby.rows.some(({ opening }) => opening.isOpenLaterToday) && (
        <BigButton kind="line" icon="calendar" label={words.seeToday} onPress={() => store.setWhen('today')} />
      )}
      <BigButton kind="line" icon="map" label={words.seeAll} onPress={go.search} />
    </View>
  )
})

/** Until something opens: the telephone, and what else can be looked at. */
export const Meanwhile = observer(function Meanwhile({ nearby, now }: NoneOpenProps) {
  const dialled = useDialled(nearby.place?.communityId, now)
  return (
    <>
      <CallNow dialled={dialled} label={words.askAround} />
      <Others nearby={nearby} />
    </>
  )
})

/** Nothing open within reach: says so, with the best alternative. */
export const NoneOpen = observer(function NoneOpen({ nearby, now }: NoneOpenProps) {
  const { nearby: store } = useStores()
  const { answer } = store.chosen
  const dialled = useDialled(nearby.place?.communityId, now)
  const service = store.service && serviceKinds[store.service]
  const title =
    store.when !== 'now'
      ? noneThen(nearby, store.when)
      : service && nearby.rows.length === 0
        ? words.noneOfService(service)
        : nearby.graph
          ? words.noneOpenTitle
          : words.noneOpenAround
  return (
    <EmptyState
      art="night"
      title={title}
      text={`${store.when === 'now' ? words.noneOpen(spokenNow(now)) : ''}${nextBest(nearby, now, store.when)}`}
      isSample={nearby.district.isSample}
    >
      {answer ? (
        <BigButton icon="navigate" label={words.goThere} onPress={() => go.way(answer.id)} />
      ) : (
        <CallNow kind="main" dialled={dialled} label={words.askAround} />
      )}
      <Others nearby={nearby} />
    </EmptyState>
  )
})

/** The place is outside the district. */
export const Outside = observer(function Outside({ district }: { district: Nearby['district'] }) {
  const { device } = useStores()
  const dialled = useDialled(undefined, device.now(), { phone: district.phone })
  return (
    <EmptyState
      art="day"
      title={words.outsideTitle(district.name)}
      text={words.outsideText(district.name)}
      isSample={district.isSample}
    >
      <CallNow kind="main" dialled={dialled} />
      <BigButton kind="line" icon="community" label={words.outsideChoose} onPress={go.place} />
    </EmptyState>
  )
})

/** Loading failed and nothing is cached. */
export const NothingCame = observer(function NothingCame({ place }: { place: Where }) {
  const { nearby } = useStores()
  const title = nearby.answer.isUnreachable ? words.offlineTitle : words.failedTitle
  return (
    <Failed
      title={title}
      load={nearby.answer}
      onRetry={() => void nearby.refresh(place, process.env.TARO_ENV === 'h5')}
    />
  )
})
