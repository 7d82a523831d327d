import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { Failed } from '../../../pages/shared/failed'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { useStores } from '../../../stores/root'
import { EditPointStore } from './edit-point-store'
import { Bones } from '../../../ui/bones'
import { PointForm } from './form'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { words } from './words.zh'

/** Editing a point, for the staff of its community. */
function EditPointPage() {
  const { call } = useStores()
  const pointId = useRouter().params.id ?? ''
  const [store] = useState(() => new EditPointStore(call, pointId))
  const { problem, isLoading } = store.point
  useEffect(() => void store.load(), [store])

  return (
    <StaffScreen>
      <SampleLine />
      {store.draft && <PointForm store={store} draft={store.draft} />}
      {!store.draft && isLoading && <Bones shape="page" words={words.loading} />}
      {!store.draft && problem && (
        <Failed title={words.failedTitle} load={store.point} onRetry={() => void store.load()} />
      )}
    </StaffScreen>
  )
}

export default observer(EditPointPage)
