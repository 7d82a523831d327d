import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { SceneCard } from '../../ui/scene-card'
import { SampleTag } from '../../ui/tag'
import { go } from '../shared/go'
import { a11y } from '../../ui/a11y'
import { words } from './ask-words.zh'

/** Shown before a place is known: requests nothing and offers two ways. After a refusal the others remain. */
export const Ask = observer(function Ask() {
  const { where, district } = useStores()
  useEffect(() => void district.load(), [district])
  const { failure, canLocate, isLocating } = where
  const isSample = district.district.value?.isSample ?? false
  return (
    <View className="stack-l">
      <SceneCard scene="day">
        <View className="between">
          <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
            {words.title}
          </View>
          {isSample && <SampleTag />}
        </View>
        <View className="t-read" {...a11y({ live: 'polite' })}>
          {failure ? words.failed[failure] : canLocate ? words.text : words.textWithoutLocation}
        </View>
        {canLocate && failure === null && (
          <BigButton
            icon="pin"
            label={words.useMine}
            isBusy={isLocating}
            busyLabel={words.locating}
            onPress={() => void where.locate()}
          />
        )}
        {canLocate && failure === null ? (
          <BigButton kind="line" icon="community" label={words.chooseCommunity} onPress={go.place} />
        ) : (
          <BigButton icon="map" label={words.chooseCommunity} onPress={go.place} />
        )}
        {failure !== null && (
          <BigButton
            kind="line"
            icon="pin"
            label={words.openLocation}
            isBusy={isLocating}
            busyLabel={words.locating}
            onPress={() => void where.reopen()}
          />
        )}
      </SceneCard>
      <View className="t-note">{words.privacy}</View>
    </View>
  )
})
