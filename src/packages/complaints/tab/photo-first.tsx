import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { complaintGo } from '../parts/complaint-go'
import { PhotoFirstStore } from './photo-first-store'
import { words } from './words.zh'

/** Takes a photo first: the form then opens with it. */
export const PhotoFirst = observer(function PhotoFirst() {
  const { device, outbox } = useStores()
  const newStore = () => new PhotoFirstStore(outbox.shelf, device)
  const [store, setStore] = useState(newStore)
  const take = async () => {
    const draftId = await store.take()
    if (draftId === null) return
    setStore(newStore())
    complaintGo.goOn(draftId)
  }
  const { choosing, problem } = store.photos
  return (
    <>
      <BigButton label={words.photo} isBusy={choosing.isBusy} onPress={() => void take()} />
      {problem !== '' && <View className="t-warn">{problem}</View>}
    </>
  )
})
