import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
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
import { RoomSearchStore } from './room-search-store'
import { useStores } from '../../../stores/root'
import { Bones } from '../../../ui/bones'
import { Notice } from '../../../ui/notice'
import { Pill } from '../../../ui/pill'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { List } from './list'
import { Wishes } from './wishes'
import { words } from './words.zh'

/** Rooms, available ones first: those of a point, or those around the current place. */
function RoomsPage() {
  const { call, device, settings, district, where: place } = useStores()
  const { pointId } = useRouter().params
  const [store] = useState(() => new RoomSearchStore(call, device, settings, pointId))
  const now = useNow()
  const placeName = usePlaceName()
  const { where } = place
  const { minutes, partySize, rooms, kept } = store
  const load = useCallback(() => store.load(place.where), [store, place])
  useEffect(() => void district.load(), [district])
  useEffect(() => void load(), [load, where, minutes, partySize])
  useDidShow(() => {
    if (rooms.value) void load() // back from a room, where something may have been booked
  })
  useFresh(kept.isOldAt(now), now, load)
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  const { value, problem, isLoading } = rooms
  const point = pointId === undefined ? null : value?.rows[0]?.room.point.name

  return (
    <Screen>
      <View className="between">
        {pointId === undefined ? (
          <Pill isPicker icon="pin" label={placeName || words.wherePill} onPress={go.place} />
        ) : (
          <View className="t-title">{point ? words.ofPoint(point) : ''}</View>
        )}
        {district.district.value?.isSample && <SampleTag />}
      </View>
      {pointId === undefined && <FromMiddle />}
      {(value === null || value.rows.length > 0 || store.isWishing) && <Wishes store={store} />}
      {value && problem && !store.isOther && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(kept.at, now))} text={problem} />
      )}
      {value && !store.isOther && <List store={store} isOnePoint={pointId !== undefined} now={now} />}
      {(!value || store.isOther) && isLoading && <Bones shape="list" words={words.loading} />}
      {!value && !isLoading && problem && <Failed title={words.failedTitle} load={rooms} onRetry={() => void load()} />}
    </Screen>
  )
}

export default observer(RoomsPage)
