import { View } from '@tarojs/components'
import { shownNumber } from '../../../domain/help-line'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { words } from './words.zh'

/** A person's number, to be dialled on the desk telephone or with one press; or a note that there is none. */
export function CallButton({ number }: { number: string | null }) {
  const { device } = useStores()
  if (number === null) return <View className="t-quiet">{words.noPhone}</View>
  return (
    <View className="pair">
      <View className="st-number t-title">{shownNumber(number)}</View>
      <BigButton isFit kind="line" icon="phone" label={words.call} onPress={() => void device.phone(number)} />
    </View>
  )
}
