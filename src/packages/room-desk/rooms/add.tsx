import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { CommunityRoomsStore } from './community-rooms-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { words } from './words.zh'

const loading = { loading: words.pointsLoading, failedTitle: words.pointsFailed }

/** Adds a room: its point is chosen first, because the room shares the point's doors. */
export const AddRoom = observer(function AddRoom({ store }: { store: CommunityRoomsStore }) {
  const { value: points } = store.points
  if (!store.isAdding) return <BigButton kind="line" icon="plus" label={words.add} onPress={() => void store.add()} />
  return (
    <>
      <View className="t-title">{words.where}</View>
      <Loaded load={store.points} words={loading} onRetry={() => void store.loadPoints()}>
        {points?.length === 0 && <View className="t-read">{words.pointsNone}</View>}
        {points && points.length > 0 && (
          <Card kind="list">
            {points.map(({ id, name }) => (
              <LineItem key={id} isBoxed icon="pin" title={name} onPress={() => staffGo.newRoom(id)} />
            ))}
          </Card>
        )}
      </Loaded>
      <BigButton kind="link" label={words.notNow} onPress={store.stopAdding} />
    </>
  )
})
