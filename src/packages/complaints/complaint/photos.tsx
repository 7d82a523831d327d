import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Ask } from '../../../pages/shared/ask'
import type { OwnComplaint } from '../parts/complaint-store'
import type { ComplaintPhotosStore } from '../../../stores/complaints/complaint-photos'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { Outcome } from '../../../ui/outcome'
import { PhotoRow } from '../parts/photo-row'
import { words } from './words.zh'

/** The complaint's photos, each removable while it is open; those pending review are only counted. */
export const Photos = observer(function Photos({ store, seen }: { store: ComplaintPhotosStore; seen: OwnComplaint }) {
  const { device } = useStores()
  const [unwanted, setUnwanted] = useState('')
  const { photos, hiddenPhotos, may } = seen
  const pictures = Object.fromEntries(photos.map(({ id, thumbAddress }) => [id, device.urlOf(thumbAddress)]))
  const wholes = Object.fromEntries(photos.map(({ id, address }) => [id, device.urlOf(address)]))
  const remove = () => {
    void store.remove(unwanted)
    setUnwanted('')
  }
  return (
    <>
      {photos.length > 0 && (
        <PhotoRow
          names={photos.map(({ id }) => id)}
          pictures={pictures}
          wholes={wholes}
          note={words.photosNote}
          {...(may.add && !store.removing.isBusy && { onRemove: setUnwanted })}
        />
      )}
      {hiddenPhotos > 0 && <View className="t-note">{words.hiddenPhotos(hiddenPhotos)}</View>}
      {store.removing.isBusy && (
        <View className="t-note" {...a11y({ live: 'polite' })}>
          {words.photoRemoving}
        </View>
      )}
      <Outcome problem={store.removing.problem} done={store.isRemoved ? words.photoGone : ''} />
      <Ask asked={unwanted === '' ? null : words.photoAsk} onYes={remove} onNo={() => setUnwanted('')} />
    </>
  )
})
