import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { useNow } from '../../../pages/shared/use-now'
import { type PendingPhoto, PendingPhotosStore } from './pending-photos-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { ListPage } from '../../../pages/shared/staff/list-page'
import { Picture } from '../../../pages/shared/staff/picture'
import { useViewer } from '../../../pages/shared/use-viewer'
import { Question } from '../../../pages/shared/staff/question'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { words } from './words.zh'

/** Photos pending review, shown large: the automatic check was unsure or missing. Each is published or removed. */
function PhotosPage() {
  const { call, device } = useStores()
  const view = useViewer()
  const [store] = useState(() => new PendingPhotosStore(call))
  const [doubtful, setDoubtful] = useState<PendingPhoto | null>(null)
  const now = useNow()
  const refuse = () => {
    if (doubtful) void store.decide(doubtful.id, false)
    setDoubtful(null)
  }
  return (
    <ListPage load={store.photos} act={store.act} words={words} onLoad={store.load}>
      {store.photos.value?.map((photo) => (
        <Card key={photo.id}>
          <View>
            <View className="t-title">{words.of(photo.subject)}</View>
            <View className="t-note">{words.since(spokenAge(photo.madeAt, now))}</View>
          </View>
          <Picture
            size="whole"
            src={device.urlOf(photo.address)}
            label={words.of(photo.subject)}
            onOpen={() => view({ addresses: [photo.address], title: words.of(photo.subject) })}
          />
          <View className="t-note">{words.lead}</View>
          <View className="pair">
            <BigButton
              kind="soft"
              label={words.show}
              isBusy={store.act.doing === photo.id}
              onPress={() => void store.decide(photo.id, true)}
            />
            <BigButton kind="line" label={words.refuse} onPress={() => setDoubtful(photo)} />
          </View>
        </Card>
      ))}
      <Question asked={doubtful && words.asked(doubtful.subject)} onYes={refuse} onNo={() => setDoubtful(null)} />
    </ListPage>
  )
}

export default observer(PhotosPage)
