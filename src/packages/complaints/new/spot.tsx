import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { networkFooter } from '../../../domain/walk/labels'
import { useLines } from '../../../pages/shared/use-lines'
import { useStores } from '../../../stores/root'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Outcome } from '../../../ui/outcome'
import { ReachMap } from '../../../ui/reach-map'
import { words } from './words.zh'

/** A constant list, so that the map is not redrawn on every render. */
const NO_MARKS: [] = []

const SpotMap = observer(function SpotMap({ store }: { store: NewComplaintStore }) {
  const { district, nearby, where } = useStores()
  const { value } = district.district
  const own = value?.subdistricts.flatMap(({ communities }) => communities).find(({ id }) => id === store.community?.id)
  // A spot that was chosen within the community is nearer to what is told than its middle.
  const chosen = where.where?.community?.id === store.community?.id ? where.where : null
  const [center] = useState(
    store.spot.value ?? chosen ?? own?.position ?? nearby.answer.value?.from ?? value?.center ?? null,
  )
  const lines = useLines(center)
  if (!center) return null
  return (
    <ReachMap
      label={words.mapLabel}
      center={center}
      me={store.spot.value ?? undefined}
      meWord={words.chosenSpot}
      {...lines}
      marks={NO_MARKS}
      attribution={value?.graph ? networkFooter(value.graph) : ''}
      onPick={(place) => store.spot.pick({ ...place, crs: 'gcj02' })}
    />
  )
})

/** A spot on the map, or the phone's position, which is requested only on a press. */
export const Spot = observer(function Spot({ store }: { store: NewComplaintStore }) {
  const { device } = useStores()
  const [isMapOpen, setIsMapOpen] = useState(false)
  const { spot } = store
  return (
    <View className="stack">
      {isMapOpen && <SpotMap store={store} />}
      <View className="pair">
        <View className="pair-part">
          <BigButton
            kind="line"
            icon="map"
            label={isMapOpen ? words.mapClose : words.onMap}
            onPress={() => setIsMapOpen(!isMapOpen)}
          />
        </View>
        {device.canLocate && (
          <View className="pair-part">
            <BigButton
              kind="line"
              icon="pin"
              label={words.here}
              isBusy={spot.locating.isBusy}
              busyLabel={words.locating}
              onPress={() => void spot.takeOwn()}
            />
          </View>
        )}
      </View>
      <Outcome
        problem={spot.problem === '' ? '' : words.spotProblem[spot.problem]}
        done={spot.value ? words.spotSet : ''}
        text={words.spotKept}
      >
        {spot.value && <BigButton kind="line" label={words.spotOff} onPress={spot.remove} />}
      </Outcome>
    </View>
  )
})
