import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spokenDayName } from '../../../domain/spoken.zh'
import { dayName, shanghaiDay } from '../../../domain/time'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { bookingGo } from '../parts/booking-go'
import { Days } from './days'
import { daysOf, earliest, freeOn, nearest } from './free-rooms'
import { RoomCard } from './room-card'
import { scaleOf } from './room-words'
import type { RoomList, RoomsTabStore } from './rooms-tab-store'
import { words } from './words.zh'

/** The others are behind the button to all rooms. */
const SHOWN = 4

interface FreeProps {
  store: RoomsTabStore
  /** The answer about the first days, with at least one room. */
  list: RoomList
  now: string
}

/** What is free: today if there is anything, else on the first day that has; and the other days. */
export const Free = observer(function Free({ store, list, now }: FreeProps) {
  const { where } = useStores().where
  const rows = nearest(list.rows)
  const days = daysOf(rows, now)
  const today = dayName(shanghaiDay(now))
  const firstFree = days.find(({ free }) => free > 0)?.day
  const day = store.day || (firstFree ?? today)
  const isTooOld = days.length === 0
  const isNear = rows[0]?.walk?.isWithin === true
  const isNoneToday = days.some((one) => one.day === today && one.free === 0)
  const soonest = firstFree && earliest(freeOn(rows, firstFree, now))
  return (
    <>
      <View className="section-head">
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {isNoneToday ? words.noneToday : isNear ? words.free.near : words.free.all}
        </View>
        <View className="t-note">{words.legend}</View>
      </View>
      {isNoneToday && (
        <View className="t-read">
          {soonest ? words.noneTodayText(rows.length, spokenWhen(soonest, now)) : words.noneSoon}
        </View>
      )}
      {!isNear && where && <View className="t-read">{words.noneNear}</View>}
      {isTooOld ? (
        <View className="t-read">{words.tooOld}</View>
      ) : (
        <>
          <Days store={store} rows={rows} day={day} now={now} />
          <OnDay store={store} day={day} now={now} />
        </>
      )}
      <BigButton kind="line" label={words.others(list.rows.length)} onPress={go.findRoom} />
      {isNoneToday && rows[0] && (
        <Card kind="list">
          <LineItem
            isBoxed
            icon="list"
            title={words.wait}
            note={words.waitNote}
            onPress={() => rows[0] && bookingGo.room(rows[0].room.id, { day: today })}
          />
        </Card>
      )}
    </>
  )
})

/** The rooms that are free on the chosen day, nearest first. */
const OnDay = observer(function OnDay({ store, day, now }: { store: RoomsTabStore; day: string; now: string }) {
  const { shown, later } = store
  if (!shown) {
    if (later.problem === '') return <Bones shape="list" words={words.loading} />
    return <Failed isBeside title={words.failedTitle} load={later} onRetry={() => void store.look(day)} />
  }
  const free = freeOn(nearest(shown.rows), day, now).slice(0, SHOWN)
  if (free.length === 0) return <View className="t-read">{words.noneOn(spokenDayName(day, now))}</View>
  const scale = scaleOf(free, day)
  return (
    <Card kind="list">
      {free.map((room) => (
        <RoomCard key={room.row.room.id} room={room} day={day} scale={scale} now={now} />
      ))}
    </Card>
  )
})
