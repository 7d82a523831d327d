import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { words as shared } from '../parts/words.zh'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import type { SpotStore } from './spot-store'
import { words } from './words.zh'

const icons = { point: 'pin', building: 'community' } as const

/** What people know near the spot, for those who cannot hit the map. */
export const Landmarks = observer(function Landmarks({ store }: { store: SpotStore }) {
  const { landmarks, picked } = store
  if (landmarks.length === 0) return null
  return (
    <View className="stack">
      <View className="t-lead">{picked ? words.knownAfter : words.known}</View>
      <Card kind="list">
        {landmarks.map((landmark) => (
          <LineItem
            key={`${landmark.kind} ${landmark.name} ${landmark.meters}`}
            isBoxed
            icon={icons[landmark.kind]}
            title={landmark.name}
            note={shared.meters(landmark.meters)}
            onPress={() => store.choose(landmark)}
          />
        ))}
      </Card>
    </View>
  )
})
