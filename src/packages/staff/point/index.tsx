import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { words as frame } from '../../../pages/shared/words.zh'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { EmptyState } from '../../../ui/empty-state'
import { PointForm } from './form'
import { words } from './words.zh'

/** A point's data, put right by the staff of its community. */
function EditPointPage() {
  const stores = useStores()
  const pointId = useRouter().params.id ?? ''
  const [store] = useState(() => stores.openEdit(pointId))
  const { problem, isLoading } = store.point
  useEffect(() => void store.load(), [store])

  return (
    <Screen>
      <SampleLine />
      {store.draft && <PointForm store={store} draft={store.draft} />}
      {!store.draft && isLoading && <Bones shape="page" words={words.loading} />}
      {!store.draft && problem && (
        <EmptyState art={{ icon: 'warning' }} title={words.failedTitle} text={problem}>
          <BigButton icon="refresh" label={frame.tryAgain} onPress={() => void store.load()} />
        </EmptyState>
      )}
    </Screen>
  )
}

export default observer(EditPointPage)
