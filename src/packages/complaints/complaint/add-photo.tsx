import { observer } from 'mobx-react-lite'
import type { Added, AddedPhotoStore } from '../../../stores/files/added-photo'
import type { OwnComplaint } from '../parts/complaint-store'
import type { ComplaintPhotosStore } from '../../../stores/complaints/complaint-photos'
import { BigButton } from '../../../ui/big-button'
import { Outcome } from '../../../ui/outcome'
import { words } from './words.zh'

const doneOf = ({ state }: Added): { done: string; text?: string } => {
  if (state === 'shown') return { done: words.photoDone }
  return state === 'checking' || state === 'pendingReview'
    ? { done: words.photoDone, text: words.photoReviewed }
    : { done: '' }
}

/** Adds a photo to the complaint, as long as it may have more. */
export const AddPhoto = observer(function AddPhoto({
  photos,
  seen,
}: {
  photos: ComplaintPhotosStore
  seen: OwnComplaint
}) {
  if (seen.may.addPhotos === 0) return null
  return (
    <BigButton
      kind="line"
      icon="camera"
      label={words.addPhoto}
      isBusy={photos.adding.isUploading}
      busyLabel={words.photoSending}
      onPress={() => void photos.add()}
    />
  )
})

/**
 * The result of the last added photo: after a failed upload it can be retried, after a refusal another photo is
 * chosen.
 */
export const AddedPhoto = observer(function AddedPhoto({ photos }: { photos: AddedPhotoStore }) {
  const { added } = photos
  if (!added) return null
  const problem = added.state === 'refused' ? words.photoRefused : added.problem
  return (
    <Outcome problem={problem} {...doneOf(added)}>
      {added.state === 'failed' && !added.isUnfit && (
        <BigButton kind="line" icon="refresh" label={words.photoAgain} onPress={() => void photos.sendAgain()} />
      )}
      {added.isUnfit && (
        <BigButton kind="line" icon="camera" label={words.photoOther} onPress={() => void photos.choose()} />
      )}
    </Outcome>
  )
})
