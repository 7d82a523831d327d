import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Ask } from '../../../../pages/shared/ask'
import type { Draft } from '../../../../stores/complaints/draft/draft'
import { useStores } from '../../../../stores/root'
import { BigButton } from '../../../../ui/big-button'
import { words } from './words.zh'

/** The photos that did not arrive; the complaint itself has. One is given up after a question. */
export const FailedPhotos = observer(function FailedPhotos({ draft }: { draft: Draft }) {
  const { outbox } = useStores()
  const [unwanted, setUnwanted] = useState('')
  const drop = () => {
    outbox.dropPhoto(draft.id, unwanted)
    setUnwanted('')
  }
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
              <BigButton kind="line" label={words.noMore(index + 1)} onPress={() => setUnwanted(name)} />
            </View>
          </View>
        ) : null,
      )}
      <Ask asked={unwanted === '' ? null : words.noMoreAsk} onYes={drop} onNo={() => setUnwanted('')} />
    </>
  )
})
