import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { Pill } from '../../ui/pill'
import { go } from '../shared/go'
import { usePlaceName } from '../shared/place-name'
import { words } from './words.zh'

/**
 * The current place, which opens the choice of another; and a switch to large text. A community stands for its middle,
 * which can be far from one's door: that is said, with the way to the map.
 */
export const TopBar = observer(function TopBar() {
  const { where, settings } = useStores()
  const label = usePlaceName()
  return (
    <View className="stack-s">
      <View className="between">
        <Pill isPicker icon="pin" label={label} onPress={go.place} />
        {settings.letters === 'normal' && (
          <Pill icon="elder" label={words.bigLetters} onPress={() => settings.setLetters('elder')} />
        )}
      </View>
      {where.where?.from === 'community' && (
        <View className="wrap">
          <View className="t-note">{words.fromMiddle(label)}</View>
          <BigButton isFit kind="link" label={words.exact} onPress={go.placeOnMap} />
        </View>
      )}
    </View>
  )
})
