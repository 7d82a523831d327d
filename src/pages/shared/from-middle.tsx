import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { go } from './go'
import { usePlaceName } from './place-name'
import { words } from './words.zh'

/**
 * A community stands for its middle, which can be far from one's door: says so, with the way to the map. Shown below
 * the place on pages whose minutes count from it; nothing for any other place.
 */
export const FromMiddle = observer(function FromMiddle() {
  const { where } = useStores()
  const community = usePlaceName()
  if (where.where?.from !== 'community') return null
  return (
    <View className="wrap">
      <View className="t-note">{words.fromMiddle(community)}</View>
      <BigButton isFit kind="link" label={words.onMap} onPress={go.placeOnMap} />
    </View>
  )
})
