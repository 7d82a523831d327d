import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Nearby } from '../../stores/points/nearby'
import { useStores } from '../../stores/root'
import { Pill } from '../../ui/pill'
import { go } from '../shared/go'
import { words } from './words.zh'

/** The current place, which opens the choice of another; and a switch to large text. */
export const TopBar = observer(function TopBar({ nearby }: { nearby: Nearby }) {
  const { where, settings } = useStores()
  const { place } = nearby
  const label = where.where?.label || (place ? words.around(place.community) : words.here)
  return (
    <View className="between">
      <Pill isPicker icon="pin" label={label} onPress={go.place} />
      {settings.letters === 'normal' && (
        <Pill icon="elder" label={words.bigLetters} onPress={() => settings.setLetters('elder')} />
      )}
    </View>
  )
})
