import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { placeOf } from '../../../stores/complaints/draft/draft-input'
import { CommunityChoice } from '../../../pages/shared/community-choice'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { LineItem } from '../../../ui/line-item'
import { Buildings } from './buildings'
import { Spot } from './spot'
import { words } from './words.zh'

/**
 * The place: a line that expands into the community, its buildings, the map, a description, and the resident's door.
 */
export const Where = observer(function Where({ store }: { store: NewComplaintStore }) {
  const { content, community } = store
  const place = placeOf(content, limits.placeWordsMax)
  // The community or the kind was chosen before the form opened: the next question is the place.
  const [isOpen, setIsOpen] = useState((content.community !== null || content.category !== null) && place === null)
  return (
    <View className="stack">
      <View className="t-strong">{words.where}</View>
      {!isOpen && (
        <Card kind="list">
          <LineItem icon="pin" title={place ?? words.whereNot} note={community?.name} onPress={() => setIsOpen(true)} />
        </Card>
      )}
      {isOpen && (
        <Card>
          <CommunityChoice label={words.community} chosen={community} onChoose={store.setCommunity} />
          <Buildings store={store} />
          <Spot store={store} />
          <Field
            label={words.placeWords}
            hint={words.placeHint}
            value={content.placeWords}
            error={lineProblem(content.placeWords)}
            maxLength={limits.placeWordsMax}
            onInput={(placeWords) => store.write({ placeWords })}
          />
          <Field
            label={words.door}
            hint={words.doorHint}
            value={content.door}
            error={lineProblem(content.door)}
            maxLength={limits.doorMax}
            onInput={(door) => store.write({ door })}
          />
          <BigButton kind="soft" label={words.placeDone} onPress={() => setIsOpen(false)} />
        </Card>
      )}
    </View>
  )
})
