import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Draft } from '../../../../stores/complaints/draft/draft'
import { useStores } from '../../../../stores/root'
import { BigButton } from '../../../../ui/big-button'
import { words } from './words.zh'

/** The photos that did not arrive; the complaint itself has. */
export const FailedPhotos = observer(function FailedPhotos({ draft }: { draft: Draft }) {
  const { outbox } = useStores()
  return (
    <>
      {draft.photos.map(({ name, step, problem }, index) =>
        step === 'failed' ? (
          <View key={name} className="stack">
            <View>{problem}</View>
            <View className="pair">
              <BigButton
                kind="line"
                icon="refresh"
                label={words.again(index + 1)}
                onPress={() => void outbox.sendPhotoAgain(draft.id, name)}
              />
              <BigButton kind="line" label={words.noMore(index + 1)} onPress={() => outbox.dropPhoto(draft.id, name)} />
            </View>
          </View>
        ) : null,
      )}
    </>
  )
})
