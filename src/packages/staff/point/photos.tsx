import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { limits } from '../../../contract/limits'
import { PointPhotosStore } from './point-photos-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Picture } from '../../../pages/shared/staff/picture'
import { Problem } from '../../../pages/shared/staff/problem'
import { useViewer } from '../../../pages/shared/use-viewer'
import { Question } from '../../../pages/shared/staff/question'
import { AddedPhoto } from './added-photo'
import { words } from './photos-words.zh'

/** The public photos of the point, with adding and removing. They are saved independently of the form above. */
export const Photos = observer(function Photos({ pointId, name }: { pointId: string; name: string }) {
  const { call, device } = useStores()
  const [store] = useState(() => new PointPhotosStore({ call, device, bytesMax: limits.fileBytesMax }, pointId))
  const [unwanted, setUnwanted] = useState('')
  const { value: photos, problem, isLoading } = store.photos
  useEffect(() => void store.load(), [store])
  useEffect(() => store.adding.leave, [store])
  const isFull = (photos?.length ?? 0) >= limits.photosMax
  const view = useViewer()
  const label = (number: number) => words.of(name, number)
  const remove = () => {
    void store.remove(unwanted)
    setUnwanted('')
  }

  return (
    <Card>
      <View className="t-title">{words.title}</View>
      <View className="t-note">{words.text}</View>
      {!photos && isLoading && <View className="t-quiet">{words.loading}</View>}
      {problem && (
        <>
          <View>{words.failed}</View>
          <BigButton kind="line" label={words.again} isBusy={isLoading} onPress={() => void store.load()} />
        </>
      )}
      {photos?.length === 0 && <View className="t-quiet">{words.none}</View>}
      {photos && photos.length > 0 && (
        <View className="st-thumbs">
          {photos.map(({ id, thumbAddress }, index) => (
            <View key={id} className="stack-s">
              <Picture
                size="thumb"
                src={device.urlOf(thumbAddress)}
                label={label(index + 1)}
                onOpen={() => view({ addresses: photos.map(({ address }) => address), index, label, title: name })}
              />
              <BigButton
                kind="line"
                label={words.remove}
                isBusy={store.removing.isBusy}
                {...(store.removing.doing !== id && { busyLabel: words.remove })}
                onPress={() => setUnwanted(id)}
              />
            </View>
          ))}
        </View>
      )}
      <Problem act={store.removing} />
      {store.adding.added && <AddedPhoto store={store.adding} added={store.adding.added} />}
      <BigButton
        kind="line"
        icon="photo"
        label={words.add}
        isBusy={store.adding.isUploading}
        busyLabel={words.states.uploading.title}
        offReason={isFull ? words.full(limits.photosMax) : undefined}
        onPress={() => void store.adding.choose()}
      />
      <Question asked={unwanted ? words.asked : null} onYes={remove} onNo={() => setUnwanted('')} />
    </Card>
  )
})
