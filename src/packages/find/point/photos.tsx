import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Point } from './point-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { words } from './words.zh'

/** Photos of the place, to recognise its door. */
export const Photos = observer(function Photos({ point }: { point: Point }) {
  const { device } = useStores()
  if (point.photos.length === 0) return null
  return (
    <View className="ph">
      {point.photos.map(({ id, thumbAddress }, index) => (
        <View
          key={id}
          className="ph-i"
          style={{ backgroundImage: `url("${device.urlOf(thumbAddress)}")` }}
          {...a11y({ role: 'img', label: words.photo(point.name, index + 1) })}
        />
      ))}
    </View>
  )
})
