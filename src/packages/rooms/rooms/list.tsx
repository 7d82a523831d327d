import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { RoomRow, RoomSearchStore } from './room-search-store'
import { go } from '../../../pages/shared/go'
import { CallNow } from '../../../pages/shared/call-now'
import { callNow } from '../../../stores/district/call-now'
import { useStores } from '../../../stores/root'
import { usualCommunity } from '../../../stores/usual-community'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { bookingGo } from '../parts/booking-go'
import { RoomRow as Row } from '../parts/room-row'
import { dayToOpen, roomLine } from './room-line'
import { words } from './words.zh'

interface ListProps {
  store: RoomSearchStore
  isOnePoint: boolean
  now: string
}

/** The rooms worth viewing first, and the others. */
export const List = observer(function List({ store, isOnePoint, now }: ListProps) {
  const { where } = useStores().where
  const { first, rest } = store.parts
  const title = store.isNow ? words.firstNow : words.firstNear
  const none = store.isNow ? words.noneNow : words.noneNear
  const isOneList = !store.isNow && (isOnePoint || !where)
  if (first.length + rest.length === 0) return <NoRooms store={store} isOnePoint={isOnePoint} />
  return (
    <>
      {!isOneList && (
        <View className="t-lead" {...a11y({ live: 'polite' })}>
          {first.length > 0 ? title : none}
        </View>
      )}
      <Rows rows={first} store={store} isOnePoint={isOnePoint} now={now} />
      {rest.length > 0 && first.length > 0 && (
        <View className="t-lead">{store.isNow ? words.restNow : words.restNear}</View>
      )}
      <Rows rows={rest} store={store} isOnePoint={isOnePoint} now={now} />
    </>
  )
})

const Rows = observer(function Rows({ rows, store, isOnePoint, now }: ListProps & { rows: readonly RoomRow[] }) {
  const { pace } = useStores().settings
  const { minutes, partySize, isNow } = store
  if (rows.length === 0) return null
  const open = (row: RoomRow) =>
    bookingGo.room(row.room.id, {
      day: dayToOpen(row),
      minutes: minutes ?? undefined,
      people: partySize ?? undefined,
      ...(isNow && row.nextFreeAt !== null && { at: row.nextFreeAt }),
    })
  return (
    <Card kind="list">
      {rows.map((row) => (
        <Row key={row.room.id} line={roomLine(row, { now, profile: pace, isOnePoint })} onPress={() => open(row)} />
      ))}
    </Card>
  )
})

/** Nothing matches: offers to clear the filters, to look elsewhere, or to call. */
const NoRooms = observer(function NoRooms({ store, isOnePoint }: Omit<ListProps, 'now'>) {
  const stores = useStores()
  const { district, device } = stores
  const { isWishing } = store
  const isBare = isOnePoint && !isWishing
  const free = () => {
    store.setMinutes(null)
    store.setPartySize(null)
  }
  return (
    <EmptyState
      art="night"
      title={isBare ? words.emptyPoint : words.empty}
      text={isBare ? words.emptyPointText : words.emptyText}
    >
      {isWishing && <BigButton label={words.anyRoom} onPress={free} />}
      {isOnePoint && <BigButton kind={isWishing ? 'line' : 'main'} label={words.nearRooms} onPress={go.findRoom} />}
      <CallNow dialled={callNow(district, usualCommunity(stores)?.id, device.now())} />
    </EmptyState>
  )
})
