import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { categoryWords } from '../../../domain/complaints/words.zh'
import { spokenDay } from '../../../domain/spoken.zh'
import { Ask } from '../../../pages/shared/ask'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { categoryIcon } from '../parts/category-icon'
import { placeWord } from '../parts/spoken.zh'
import './places.scss'
import { words } from './words.zh'

/** What joining would discard and the resident has entered: only the building and the category are the same there. */
const isWritten = ({ draft: { content, photos } }: NewComplaintStore): boolean =>
  photos.length > 0 ||
  [content.words, content.placeWords, content.door, content.when].some((typed) => typed.trim() !== '')

/** Similar complaints, only for problems that concern everyone: the resident may join one instead of filing again. */
export const Similar = observer(function Similar({ store, now }: { store: NewComplaintStore; now: string }) {
  const { content, concerns } = store
  const [askedOf, setAskedOf] = useState('')
  useEffect(() => void store.findSimilar(), [store, content.category, concerns, content.building, content.spot])
  const reports = store.similar.value ?? []
  if (concerns !== 'everyone' || reports.length === 0) return null
  const join = (id: string) => {
    setAskedOf('')
    void store.join(id)
  }
  return (
    <Card kind="lit">
      <View className="t-lead">{words.similar}</View>
      {reports.map(({ id, category, building, filedAt, count }) => (
        <View key={id} className="stack tl-places">
          <LineItem
            icon={categoryIcon[category]}
            title={`${placeWord(building ?? words.spot)}\u00a0· ${categoryWords[category]}`}
            note={words.similarLine(spokenDay(filedAt, now), count)}
          />
          <BigButton
            kind="line"
            icon="people"
            label={words.join}
            isBusy={store.act.isBusy}
            busyLabel={words.joining}
            onPress={() => (isWritten(store) ? setAskedOf(id) : join(id))}
          />
        </View>
      ))}
      <View className="t-note">{words.joinNote}</View>
      <Ask asked={askedOf === '' ? null : words.joinAsked} onYes={() => join(askedOf)} onNo={() => setAskedOf('')} />
    </Card>
  )
})
