import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { Pill } from '../../ui/pill'
import { FromMiddle } from '../shared/from-middle'
import { go } from '../shared/go'
import { usePlaceName } from '../shared/place-name'
import { words } from './words.zh'

/** The current place, which opens the choice of another; and a switch to large text. */
export const TopBar = observer(function TopBar() {
  const { settings } = useStores()
  const label = usePlaceName()
  return (
    <View className="stack-s">
      <View className="between">
        <Pill isPicker icon="pin" label={label} onPress={go.place} />
        {settings.letters === 'normal' && (
          <Pill icon="elder" label={words.bigLetters} onPress={() => settings.setLetters('elder')} />
        )}
      </View>
      <FromMiddle />
    </View>
  )
})
