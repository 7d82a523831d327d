import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { SceneCard } from '../../../ui/scene-card'
import { go } from '../../../pages/shared/go'
import { words } from './words.zh'

/** The two alternatives to the list. After a refusal, a button opens the settings; they never open by themselves. */
export const Head = observer(function Head({ canPick, onPick }: { canPick: boolean; onPick: () => void }) {
  const { where } = useStores()
  const { failure, canLocate, isLocating } = where
  const locate = async () => {
    await (failure === null ? where.locate() : where.reopen())
    if (where.where?.from === 'gps' && where.failure === null) go.back()
  }
  return (
    <SceneCard scene="day">
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {words.title}
      </View>
      <View className="t-read" {...a11y({ live: 'polite' })}>
        {failure ? words[failure] : words.text}
      </View>
      <View className="pair">
        {canPick && (
          <View className="pair-part">
            <BigButton icon="map" label={words.pickOnMap} onPress={onPick} />
          </View>
        )}
        {canLocate && (
          <View className="pair-part">
            <BigButton
              kind="line"
              icon="pin"
              label={failure === 'denied' ? words.settings : words.openLocation}
              isBusy={isLocating}
              busyLabel={words.locating}
              onPress={() => void locate()}
            />
          </View>
        )}
      </View>
    </SceneCard>
  )
})
