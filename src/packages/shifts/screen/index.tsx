import { useDidHide, useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { Loaded } from '../../../pages/shared/staff/loaded'
import '../../../pages/shared/staff/staff.scss'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import '../icons.scss'
import { CodeScreenStore } from './code-screen-store'
import './index.scss'
import { CodeView } from './view'
import { words } from './words.zh'

/** The code changes with the minute. */
const EVERY_MS = 1_000

/** The code that everybody who comes scans: on a wall, or on the leader's phone. It stays lit. */
function CodeScreenPage() {
  const { call, device } = useStores()
  const { id = '' } = useRouter().params
  const [store] = useState(() => new CodeScreenStore(call, device, id))
  const now = useNow(EVERY_MS)
  useDidShow(() => {
    device.keepScreenOn(true)
    void store.show()
  })
  useDidHide(() => {
    device.keepScreenOn(false)
    store.hide()
  })
  useEffect(() => () => device.keepScreenOn(false), [device])
  useEffect(() => void store.tick(now), [store, now])
  const { value: screen } = store.screen
  return (
    <StaffScreen hasRail={false}>
      {screen ? (
        <CodeView store={store} screen={screen} now={now} />
      ) : (
        <Loaded load={store.screen} words={words} onRetry={() => void store.load()}>
          {null}
        </Loaded>
      )}
    </StaffScreen>
  )
}

export default observer(CodeScreenPage)
