import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { limits } from '../../../contract/limits'
import { Picture } from '../../../pages/shared/staff/picture'
import { Problem } from '../../../pages/shared/staff/problem'
import { Question } from '../../../pages/shared/staff/question'
import { useViewer } from '../../../pages/shared/use-viewer'
import type { Added, AddedPhotoStore } from '../../../stores/files/added-photo'
import { ComplaintPhotosStore } from '../../../stores/complaints/complaint-photos'
import { useStores } from '../../../stores/root'
import type { StaffComplaint } from './staff-complaint-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice, type NoticeProps } from '../../../ui/notice'
import { complaintDeskGo } from '../parts/complaint-desk-go'
import { words } from './photos-words.zh'

interface PhotosProps {
  seen: StaffComplaint
  /** Reloads the complaint. */
  onChanged: () => Promise<void>
}

/**
 * The reviewed photos, which the assignee and the manager may remove; the number pending review; and a way to add one
 * for a walk-in.
 */
export const Photos = observer(function Photos({ seen, onChanged }: PhotosProps) {
  const { call, device } = useStores()
  const [store] = useState(
    () => new ComplaintPhotosStore({ call, device, bytesMax: limits.fileBytesMax }, seen.id, onChanged),
  )
  const [unwanted, setUnwanted] = useState('')
  const { photos, hiddenPhotos, may } = seen
  const { adding, removing } = store
  const view = useViewer()
  const addresses = photos.map(({ address }) => address)
  const open = (index: number) =>
    view({ addresses, index, label: words.photo, title: words.photosTitle, note: words.photosNote })
  useEffect(() => adding.leave, [adding])
  const remove = () => {
    void store.remove(unwanted)
    setUnwanted('')
  }
  return (
    <>
      {photos.length > 0 && (
        <View className="st-thumbs">
          {photos.map(({ id, address }, index) => (
            <View key={id} className="stack-s">
              <Picture
                size="thumb"
                src={device.urlOf(address)}
                label={words.photo(index + 1)}
                onOpen={() => open(index)}
              />
              {may.includes('files.remove') && (
                <BigButton
                  kind="line"
                  label={words.remove(index + 1)}
                  isBusy={removing.isBusy}
                  busyLabel={removing.doing === id ? words.removing : words.remove(index + 1)}
                  onPress={() => setUnwanted(id)}
                />
              )}
            </View>
          ))}
        </View>
      )}
      {hiddenPhotos > 0 && (
        <View className="between">
          <View className="grow t-note">{words.hidden(hiddenPhotos)}</View>
          {may.includes('files.decide') && (
            <BigButton isFit kind="link" label={words.look} onPress={complaintDeskGo.photos} />
          )}
        </View>
      )}
      <Problem act={removing} />
      {adding.added && <AddedPhoto store={adding} added={adding.added} />}
      {seen.addPhotos > 0 && (
        <BigButton
          kind="line"
          icon="plus"
          label={words.add}
          isBusy={adding.isUploading}
          busyLabel={words.states.uploading}
          onPress={() => void store.add()}
        />
      )}
      <Question asked={unwanted ? words.asked : null} onYes={remove} onNo={() => setUnwanted('')} />
    </>
  )
})

const noticeOf = ({ state, problem }: Added): NoticeProps => {
  if (state === 'failed') return { kind: 'warn', icon: 'warning', title: words.failed, text: problem }
  const title = words.states[state]
  if (state === 'refused') return { kind: 'warn', icon: 'warning', title }
  return state === 'shown' ? { kind: 'ok', icon: 'check-circle', title } : { kind: 'plain', icon: 'eye', title }
}

/** The result of the last added photo. */
const AddedPhoto = observer(function AddedPhoto({ store, added }: { store: AddedPhotoStore; added: Added }) {
  return (
    <View {...a11y({ live: 'polite' })}>
      <Notice {...noticeOf(added)}>
        {added.state === 'failed' && !added.isUnfit && (
          <BigButton kind="line" label={words.again} onPress={() => void store.sendAgain()} />
        )}
      </Notice>
    </View>
  )
})
