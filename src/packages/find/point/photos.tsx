import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Point } from './point-store'
import { useViewer } from '../../../pages/shared/use-viewer'
import { useStores } from '../../../stores/root'
import { a11y, pressable } from '../../../ui/a11y'
import { words } from './words.zh'

/** Photos of the place, to recognise its door; each opens full screen. */
export const Photos = observer(function Photos({ point }: { point: Point }) {
  const { device } = useStores()
  const view = useViewer()
  if (point.photos.length === 0) return null
  const label = (number: number) => words.photo(point.name, number)
  const addresses = point.photos.map(({ address }) => address)
  const open = (index: number) => view({ addresses, index, label, title: point.name, note: words.photosNote })
  return (
    <View className="ph">
      {point.photos.map(({ id, thumbAddress }, index) => (
        <View key={id} {...pressable(() => open(index), { label: words.openPhoto(index + 1) })}>
          <View
            className="ph-i"
            style={{ backgroundImage: `url("${device.urlOf(thumbAddress)}")` }}
            {...a11y({ role: 'img', label: label(index + 1) })}
          />
        </View>
      ))}
    </View>
  )
})
