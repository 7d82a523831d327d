import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { networkFooter } from '../../../domain/walk/labels'
import { useStores } from '../../../stores/root'
import type { Way, WayStore } from '../../../stores/points/way'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { ReachMap } from '../../../ui/reach-map'
import { StepList } from '../../../ui/step-list'
import { SampleTag } from '../../../ui/tag'
import { PaceSwitch } from '../../../pages/shared/pace'
import { drawn } from '../../../pages/shared/use-lines'
import { words as nearby } from '../../../pages/shared/words.zh'
import { WayFigures } from '../parts/way-figures'
import { stepsOf } from './steps'
import { words } from './words.zh'

/** The way: figures, elevation profile, instructions and map. */
export const WayView = observer(function WayView({ store, way }: { store: WayStore; way: Way }) {
  const { device, where, nearby: around } = useStores()
  const [isMapMissing, setIsMapMissing] = useState(false)
  const { point, walk, line, other, graph } = way
  const { phone, position } = point
  const place = where.where
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5' && place) void around.lines.around(place)
  }, [around, place])
  const openMap = async () => {
    const isOpened = await device.openMap({ ...position, name: point.name, address: '' })
    setIsMapMissing(!isOpened)
  }

  return (
    <>
      <View className="between">
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {words.title(point.name)}
        </View>
        {graph?.isSample && <SampleTag />}
      </View>
      <PaceSwitch />
      <Card>
        <WayFigures way={way} profile={store.profile} />
        {(other || store.isStepFree) && (
          <BigButton
            kind="line"
            icon="step-free"
            label={store.isStepFree ? words.usual : words.takeOther}
            onPress={() => store.setStepFree(!store.isStepFree)}
          />
        )}
      </Card>
      {walk && (
        <Card>
          <View className="t-title">{words.steps}</View>
          <StepList steps={stepsOf(way.pieces)} />
        </Card>
      )}
      <ReachMap
        label={words.mapLabel}
        center={position}
        me={line[0] && { lat: line[0][0], lng: line[0][1] }}
        {...drawn(around.lines)}
        way={line}
        marks={[{ id: point.id, name: point.name, lat: position.lat, lng: position.lng, state: 'answer', words: '' }]}
        attribution={graph ? networkFooter(graph) : nearby.noGraph}
      />
      <BigButton icon="map" label={words.openMap} onPress={() => void openMap()} />
      <View className="t-note" {...a11y({ live: 'polite' })}>
        {isMapMissing ? words.noMap : words.mapNote}
      </View>
      {phone && <BigButton kind="line" icon="phone" label={words.call} onPress={() => void device.phone(phone)} />}
    </>
  )
})
