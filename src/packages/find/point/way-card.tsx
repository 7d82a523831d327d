import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Point } from './point-store'
import { useStores } from '../../../stores/root'
import { WayStore } from '../../../stores/points/way'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { go } from '../../../pages/shared/go'
import { WayFigures } from '../parts/way-figures'
import { words } from './words.zh'

/** How to get here from the current place; asks for a place where none is known. */
export const WayCard = observer(function WayCard({ point }: { point: Point }) {
  const { call, device, settings, where: place } = useStores()
  const { where } = place
  const [way] = useState(() => new WayStore(call, device, settings, point.id))
  useEffect(() => {
    if (where && point.position) void way.load(where)
  }, [way, where, point.position])
  if (!point.position) return null
  const { value } = way.way

  return (
    <Card>
      <View className="t-title">{words.way}</View>
      {where === null && (
        <>
          <View className="t-read">{words.wayUnknown}</View>
          <BigButton kind="line" icon="pin" label={words.choosePlace} onPress={go.place} />
        </>
      )}
      {where !== null && value && <WayFigures way={value} profile={way.profile} />}
      {where !== null && !value && <View className="t-note">{way.way.problem}</View>}
    </Card>
  )
})
