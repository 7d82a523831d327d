import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { useStores } from '../../../stores/root'
import { WayStore } from '../../../stores/points/way'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { EmptyState } from '../../../ui/empty-state'
import { Failed } from '../../../pages/shared/failed'
import { Notice } from '../../../ui/notice'
import { go } from '../../../pages/shared/go'
import { Screen } from '../../../pages/shared/screen'
import { WayView } from './view'
import '../icons.scss'
import { words } from './words.zh'

/** Our own way, with its stairs, comes first; then a link to the map app, which does not know the walking pace. */
function WayPage() {
  const { call, device, settings, where: place } = useStores()
  const pointId = useRouter().params.id ?? ''
  const [store] = useState(() => new WayStore(call, device, settings, pointId))
  const { where } = place
  const { value, problem, isLoading } = store.way
  useEffect(() => {
    if (where) void store.load(where)
  }, [store, where, store.isStepFree])

  return (
    <Screen>
      {!where && (
        <EmptyState art="day" title={words.whereFirst} text={words.whereText}>
          <BigButton icon="pin" label={words.choosePlace} onPress={go.place} />
        </EmptyState>
      )}
      {where && !value && isLoading && <Bones shape="answer" words={words.looking} />}
      {where && !value && problem && (
        <Failed title={words.failedTitle} load={store.way} onRetry={() => void store.load(where)} />
      )}
      {problem && value && (
        <Notice
          kind="warn"
          icon="offline"
          title={words.old(spokenAge(store.kept.at, device.now()))}
          text={where?.from === 'gps' ? words.oldStart : problem}
        />
      )}
      {where && value && <WayView store={store} way={value} />}
    </Screen>
  )
}

export default observer(WayPage)
