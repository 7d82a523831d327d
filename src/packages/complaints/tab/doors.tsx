import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { categories } from '../../../domain/complaints/category'
import { callNow } from '../../../stores/district/call-now'
import { useStores } from '../../../stores/root'
import { a11y, pressable } from '../../../ui/a11y'
import { iconClass } from '../../../ui/icons/tones'
import { complaintGo } from '../parts/complaint-go'
import { KindPicture } from '../parts/kind-picture'
import { words } from './words.zh'

interface DoorsProps {
  label: string
  /** The community that is called; undefined while none is known. */
  communityId: number | undefined
  now: string
}

/** The kinds of complaints: one tap begins to tell. The telephone is the last of them. */
export const Doors = observer(function Doors({ label, communityId, now }: DoorsProps) {
  const { device, district } = useStores()
  const { number, whose } = callNow(district, communityId, now)
  return (
    <View className="do" {...a11y({ role: 'group', label })}>
      {categories.map((category) => (
        <View key={category} className="do-i" {...pressable(() => complaintGo.fileKind(category))}>
          <KindPicture category={category} />
          {words.kinds[category]}
        </View>
      ))}
      <View className="do-i" {...pressable(() => void device.phone(number))}>
        <View className={`ic ${iconClass('phone', 'ink')}`} />
        {whose === 'duty' ? words.duty : words.phone}
      </View>
    </View>
  )
})
