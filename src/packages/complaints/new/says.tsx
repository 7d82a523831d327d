import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import { piecesOf } from '../../../domain/mask/mask'
import { Ask } from '../../../pages/shared/ask'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { MaskedText } from '../../../ui/masked-text'
import { Outcome } from '../../../ui/outcome'
import { NamesHint } from '../parts/names-hint'
import { PhotoRow } from '../parts/photo-row'
import { words } from './words.zh'

/** Photos first or text first, one removed after a question; whatever will be masked is shown masked while typing. */
export const Says = observer(function Says({ store }: { store: NewComplaintStore }) {
  const { content, photos, missing } = store
  const [unwanted, setUnwanted] = useState('')
  const isHiding = piecesOf(content.words).some(({ kind }) => kind !== 'plain' && kind !== 'name')
  const remove = () => {
    photos.remove(unwanted)
    setUnwanted('')
  }
  return (
    <>
      <View className="stack">
        <View className="t-strong">{words.photos}</View>
        <PhotoRow
          names={photos.names}
          pictures={photos.pictures}
          note={words.photosSeen}
          isBusy={photos.choosing.isBusy}
          onAdd={() => void photos.add()}
          onRemove={setUnwanted}
        />
        <Outcome problem={photos.problem} />
        <View className="t-note">{words.photosNote}</View>
        <Ask asked={unwanted === '' ? null : words.photoAsk} onYes={remove} onNo={() => setUnwanted('')} />
      </View>
      <View className="stack">
        <Field
          isLong
          label={words.says}
          hint={words.saysHint}
          error={missing === 'tooLong' ? words.tooLong : undefined}
          value={content.words}
          maxLength={limits.complaintWordsMax}
          onInput={(said) => store.write({ words: said })}
        />
        {isHiding && (
          <Card kind="panel">
            <MaskedText words={content.words} />
            <View className="t-note iw i-mask-ink2 row-top">{words.hidden}</View>
          </Card>
        )}
        <NamesHint words={content.words} />
      </View>
    </>
  )
})
