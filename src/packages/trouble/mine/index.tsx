import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { Failed } from '../../../pages/shared/failed'
import { Screen } from '../../../pages/shared/screen'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { MyTroubleStore } from '../../../stores/my-trouble'
import { useStores } from '../../../stores/root'
import { Bones } from '../../../ui/bones'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import './index.scss'
import { Drafts } from '../parts/drafts'
import { useSent } from './use-sent'
import { MineView } from './view'
import { words } from './words.zh'

/** What one has told or joined, and the talks one takes part in. */
function MinePage() {
  const { call, device, troubles } = useStores()
  const [store] = useState(() => new MyTroubleStore(call, device))
  const now = useNow()
  const { value: mine, problem } = store.kept.answer
  useFresh(mine !== null && store.kept.isOldAt(now), now, store.load)
  useSent(store.load)
  useDidShow(() => {
    void store.load()
    void troubles.run()
  })
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <Screen>
      {mine && problem && <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />}
      {mine && (
        <MineView mine={mine} now={now} hasDrafts={troubles.shelf.drafts.length > 0}>
          <Drafts title={words.draftsTitle} now={now} />
        </MineView>
      )}
      {!mine && <Drafts title={words.draftsTitle} now={now} />}
      {!mine && problem && <Failed title={words.failedTitle} load={store.kept.answer} onRetry={() => void store.load()} />}
      {!mine && !problem && <Bones shape="list" words={words.loading} />}
    </Screen>
  )
}

export default observer(MinePage)
