import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { piecesOf } from '../../../domain/mask/mask'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { MaskedText } from '../../../ui/masked-text'
import { Outcome } from '../../../ui/outcome'
import { NamesHint } from '../parts/names-hint'
import { PhotoRow } from '../parts/photo-row'
import { words } from './words.zh'

/** Photos first or text first; whatever will be masked is shown masked while typing. */
export const Says = observer(function Says({ store }: { store: NewComplaintStore }) {
  const { content, photos, missing } = store
  const isHiding = piecesOf(content.words).some(({ kind }) => kind !== 'plain' && kind !== 'name')
  return (
    <>
      <View className="stack">
        <View className="t-strong">{words.photos}</View>
        <PhotoRow
          names={photos.names}
          pictures={photos.pictures}
          isBusy={photos.choosing.isBusy}
          onAdd={() => void photos.add()}
          onRemove={photos.remove}
        />
        <Outcome problem={photos.problem} />
        <View className="t-note">{words.photosNote}</View>
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
