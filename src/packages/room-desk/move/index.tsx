import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { useNow } from '../../../pages/shared/use-now'
import { MoveStore } from './move-store'
import { useStores } from '../../../stores/root'
import { Loaded } from '../../../pages/shared/staff/loaded'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { Done } from './done'
import { MoveForm } from './form'
import { words } from './words.zh'

/** Moves a booking that has to give way to another room or time. */
function MovePage() {
  const { call } = useStores()
  const { id = '', communityId = '', day = '' } = useRouter().params
  const [store] = useState(() => new MoveStore(call, { bookingId: id, communityId: Number(communityId), day }))
  const now = useNow()
  const { value: line } = store.line
  useEffect(() => void store.load(), [store])

  return (
    <StaffScreen>
      <SampleLine />
      <Loaded load={store.line} words={words} onRetry={() => void store.load()}>
        {line && store.moved && <Done row={line.row} target={store.moved} now={now} />}
        {line && !store.moved && <MoveForm store={store} line={line} now={now} />}
      </Loaded>
    </StaffScreen>
  )
}

export default observer(MovePage)
