import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { District } from '../../../stores/district/district'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { ReachMap } from '../../../ui/reach-map'
import { networkFooter } from '../../../domain/walk/labels'
import { go } from '../../../pages/shared/go'
import { useLines } from '../../../pages/shared/use-lines'
import { words } from './words.zh'

/** A constant list, so that the map is not redrawn on every render. */
const NO_MARKS: [] = []

interface MapPickerProps {
  district: District
  onBack: () => void
}

/** A map of the district; a tap sets a marker, a button confirms it. */
export const MapPicker = observer(function MapPicker({ district, onBack }: MapPickerProps) {
  const { where } = useStores()
  const [picked, setPicked] = useState<{ lat: number; lng: number } | null>(null)
  const { center, graph } = district
  const lines = useLines(center)
  if (!center) return null
  const take = () => {
    if (!picked) return
    where.choose({ ...picked, crs: 'gcj02', from: 'map', label: words.pickedLabel })
    go.back()
  }
  return (
    <>
      <View className="t-title">{words.pickTitle}</View>
      <ReachMap
        label={words.pickLabel}
        center={center}
        me={picked ?? undefined}
        {...lines}
        marks={NO_MARKS}
        attribution={graph ? networkFooter(graph) : ''}
        onPick={setPicked}
      />
      <BigButton icon="pin" label={words.picked} offReason={picked ? undefined : words.pickOff} onPress={take} />
      <BigButton kind="line" label={words.backToList} onPress={onBack} />
    </>
  )
})
