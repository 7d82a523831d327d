import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { networkFooter } from '../../../domain/walk/labels'
import { useLines } from '../../../pages/shared/use-lines'
import { useStores } from '../../../stores/root'
import type { TellStore } from '../../../stores/tell'
import { BigButton } from '../../../ui/big-button'
import { ReachMap } from '../../../ui/reach-map'
import { Outcome } from '../parts/outcome'
import { words } from './words.zh'

/** The same list each time, so that the map is not drawn anew. */
const NO_MARKS: [] = []

const SpotMap = observer(function SpotMap({ store }: { store: TellStore }) {
  const { district, nearby } = useStores()
  const { value } = district.district
  const own = value?.subdistricts.flatMap(({ communities }) => communities).find(({ id }) => id === store.community?.id)
  const [center] = useState(store.told.spot ?? own?.position ?? nearby.answer.value?.from ?? value?.center ?? null)
  const lines = useLines(center)
  if (!center) return null
  return (
    <ReachMap
      label={words.mapLabel}
      center={center}
      me={store.told.spot ?? undefined}
      meWord={words.chosenSpot}
      {...lines}
      marks={NO_MARKS}
      attribution={value?.graph ? networkFooter(value.graph) : ''}
      onPick={(spot) => store.write({ spot: { ...spot, crs: 'gcj02' } })}
    />
  )
})

/** A spot on the map, or where the phone is; asked for by a press alone. */
export const Spot = observer(function Spot({ store }: { store: TellStore }) {
  const { device } = useStores()
  const [isMapOpen, setIsMapOpen] = useState(false)
  const [isLost, setIsLost] = useState(false)
  const { told, locating } = store
  const take = async () => setIsLost(!(await store.takeOwnSpot()))
  return (
    <View className="stack">
      {isMapOpen && <SpotMap store={store} />}
      <View className="pair">
        <View className="pair-part">
          <BigButton kind="line" icon="map" label={isMapOpen ? words.mapClose : words.onMap} onPress={() => setIsMapOpen(!isMapOpen)} />
        </View>
        {device.canLocate && (
          <View className="pair-part">
            <BigButton kind="line" icon="pin" label={words.here} isBusy={locating.isBusy} busyLabel={words.locating} onPress={() => void take()} />
          </View>
        )}
      </View>
      <Outcome problem={isLost ? words.hereFailed : ''} done={told.spot ? words.spotSet : ''} text={words.spotKept}>
        {told.spot && <BigButton kind="line" label={words.spotOff} onPress={() => store.write({ spot: null })} />}
      </Outcome>
    </View>
  )
})
