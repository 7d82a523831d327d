import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Position } from '../../../domain/geo'
import { networkFooter } from '../../../domain/walk/labels'
import { go } from '../../../pages/shared/go'
import { useHere } from '../../../pages/shared/use-here'
import { useLines } from '../../../pages/shared/use-lines'
import type { District } from '../../../stores/district/district'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Dock } from '../../../ui/dock'
import { ReachMap } from '../../../ui/reach-map'
import './index.scss'
import { Landmarks } from './landmarks'
import { spotAbout, spotName, spotWhere } from './spot-name'
import { SpotStore } from './spot-store'
import { words } from './words.zh'

/** A constant list, so that the map is not redrawn on every render. */
const NO_MARKS: [] = []
/** How often the buttons zoom, in and out: farther, streets have no names or the map is grey. */
const ZOOMED_MOST = 3

interface MapPickerProps {
  district: District
  onBack: () => void
}

/** What was picked, in words. */
const Chosen = observer(function Chosen({ store }: { store: SpotStore }) {
  if (!store.picked) return null
  return (
    <View {...a11y({ live: 'polite' })}>
      <Card kind="lit">
        <View className="t-quiet">{words.chosenTitle}</View>
        <View className="t-title">{store.known.isLoading ? words.asking : spotName(store)}</View>
        <View>{spotAbout(store)}</View>
        {store.known.problem !== '' && <View className="t-note">{words.askFailed}</View>}
      </Card>
    </View>
  )
})

/**
 * A map with the names of streets. A tap, or a line of the list below, sets a marker; a button confirms it. It opens at
 * the place that is known so far, or in the middle of the district.
 */
export const MapPicker = observer(function MapPicker({ district, onBack }: MapPickerProps) {
  const { where, call } = useStores()
  const here = useHere()
  const [first] = useState(here ?? district.center)
  const [shown, setShown] = useState<Position | null>(null)
  const center = shown ?? first
  const [store] = useState(() => new SpotStore(call, district))
  const [zoomed, setZoomed] = useState(0)
  const lines = useLines(center)
  useEffect(() => {
    if (first) void store.lookAround(first)
  }, [store, first])
  const { picked, known, landmark } = store
  useEffect(() => {
    if (landmark) setShown(landmark.position) // it may lie beyond the edge of the map
  }, [landmark])
  if (!center) return null
  const take = () => {
    const chosen = spotWhere(store)
    if (!chosen) return
    where.choose(chosen)
    go.back()
  }
  return (
    <>
      <View className="t-title">{words.pickTitle}</View>
      <View className="pk-map">
        <ReachMap
          label={words.pickLabel}
          center={center}
          me={picked ?? undefined}
          meWord={words.spot}
          {...lines}
          zoomed={zoomed}
          marks={NO_MARKS}
          attribution={district.graph ? networkFooter(district.graph) : ''}
          onPick={(spot) => void store.pick(spot)}
        />
      </View>
      <View className="pair">
        <View className="pair-part">
          <BigButton kind="line" label={words.zoomIn} onPress={() => setZoomed(Math.min(ZOOMED_MOST, zoomed + 1))} />
        </View>
        <View className="pair-part">
          <BigButton kind="line" label={words.zoomOut} onPress={() => setZoomed(Math.max(-ZOOMED_MOST, zoomed - 1))} />
        </View>
      </View>
      <Chosen store={store} />
      <Landmarks store={store} />
      <BigButton kind="line" label={words.backToList} onPress={onBack} />
      <View className="t-note">{words.privacy}</View>
      <Dock {...(picked && !known.isLoading && { title: spotName(store) })}>
        <BigButton
          icon="pin"
          label={words.picked}
          offReason={picked ? undefined : words.pickOff}
          isBusy={picked !== null && known.isLoading}
          busyLabel={words.asking}
          onPress={take}
        />
      </Dock>
    </>
  )
})
