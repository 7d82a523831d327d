import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { CallNow, saidNumber, useDialled } from '../../../pages/shared/call-now'
import { Failed } from '../../../pages/shared/failed'
import { FromMiddle } from '../../../pages/shared/from-middle'
import { go } from '../../../pages/shared/go'
import { usePlaceName } from '../../../pages/shared/place-name'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { usualCommunity } from '../../../stores/usual-community'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { Pill } from '../../../ui/pill'
import { SampleTag } from '../../../ui/tag'
import { BookingNote } from './booking-note'
import { Free } from './free'
import { Mine } from './mine'
import { RoomsTabStore } from './rooms-tab-store'
import { words } from './words.zh'

/** The content of the tab 订房间. It has no stylesheets of its own: see `src/pages/rooms/index.scss`. */
function RoomsTab() {
  const stores = useStores()
  const { call, device, settings, where: place } = stores
  const [store] = useState(() => new RoomsTabStore(call, device, settings))
  const now = useNow()
  const { where } = place
  const { rooms, mine, isReady, isSlow } = store
  const load = useCallback(() => store.load(place.where), [store, place])
  useEffect(() => void load(), [load, where, settings.pace])
  useFresh(rooms.isOldAt(now), now, load)
  useDidShow(() => void load()) // back from a room, where something may have been booked
  const list = rooms.answer.value
  const own = mine.answer.value
  const problem = rooms.answer.problem || (own ? mine.answer.problem : '')
  const [oldest = ''] = [list && rooms.at, own && mine.at].filter((at) => at !== null).sort()
  const placeName = usePlaceName()
  const dialled = useDialled(usualCommunity(stores)?.id, now)

  if (!isReady) return <Bones shape="list" words={words.loading} />
  return (
    <>
      <View className="stack-s">
        <View className="between">
          <Pill isPicker icon="pin" label={placeName || words.wherePill} onPress={go.place} />
          {(list?.isSample ?? own?.isSample) && <SampleTag />}
        </View>
        <FromMiddle />
      </View>
      {(list ?? own) && (problem !== '' || isSlow) && (
        <Notice
          kind="warn"
          icon="offline"
          title={words.old(spokenAge(oldest, now))}
          text={problem === '' ? words.slow : problem}
        >
          <CallNow dialled={dialled} />
        </Notice>
      )}
      {own && <Mine mine={own} rooms={list} now={now} />}
      {list && !own && mine.answer.problem !== '' && (
        <Failed isBeside title={words.mineFailed} load={mine.answer} onRetry={() => void store.loadMine()} />
      )}
      {list && list.rows.length > 0 && <Free store={store} list={list} now={now} />}
      {list?.rows.length === 0 && <EmptyState art="night" title={words.noRooms} text={words.noRoomsText} />}
      {!list && <Failed title={words.failedTitle} load={rooms.answer} onRetry={() => void load()} />}
      <Card kind="list">
        <LineItem isBoxed icon="room" title={words.door} note={words.doorNote} onPress={go.door} />
        <LineItem
          isBoxed
          icon="phone"
          title={words.call}
          note={saidNumber(dialled)}
          onPress={() => void device.phone(dialled.number)}
        />
      </Card>
      {!store.isMineMissing && <BookingNote mine={own} list={list} now={now} />}
    </>
  )
}

export default observer(RoomsTab)
