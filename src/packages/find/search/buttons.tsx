import { View } from '@tarojs/components'
import { callNow } from '../../../stores/district/call-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { CallNow } from '../../../pages/shared/call-now'
import { go } from '../../../pages/shared/go'
import { words as shared } from '../../../pages/shared/words.zh'
import type { ListedRow } from './search-store'
import { words } from './words.zh'

/** The two things one does with a point: go there, if it is known where it is, or call. */
export function RowButtons({ row, phone, isMain = false }: { row: ListedRow; phone?: string; isMain?: boolean }) {
  const { device, district } = useStores()
  const number = phone || row.phone
  const isOpen = row.opening.state === 'open'
  const walk = () => go.way(row.id)
  return (
    <View className="pair">
      {row.position &&
        (isMain ? (
          <BigButton icon="navigate" label={words.goThere} onPress={walk} />
        ) : (
          <BigButton kind="line" icon="navigate" label={words.goThere} onPress={walk} />
        ))}
      {number && (
        <CallNow
          dialled={callNow(district, row.communityId, device.now(), { phone: number, isOpen })}
          label={shared.call}
        />
      )}
    </View>
  )
}
