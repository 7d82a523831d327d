import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Failed } from '../../../pages/shared/failed'
import { Screen } from '../../../pages/shared/screen'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { MyComplaintsStore } from './my-complaints-store'
import { useStores } from '../../../stores/root'
import { Bones } from '../../../ui/bones'
import '../icons.scss'
import './index.scss'
import { Drafts } from '../parts/drafts'
import { OldNotice } from '../parts/old-notice'
import { useSent } from './use-sent'
import { MineCount, MineView } from './view'
import { words } from './words.zh'

/** The complaints that the resident filed or joined, and their mediations. */
function MinePage() {
  const { call, device, outbox } = useStores()
  const [store] = useState(() => new MyComplaintsStore(call, device))
  const now = useNow()
  const { value: mine, problem } = store.kept.answer
  useFresh(mine !== null && store.kept.isOldAt(now), now, store.load)
  useSent(store.load)
  const again = () => {
    void store.load()
    void outbox.run()
  }
  useDidShow(again)
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <Screen>
      <OldNotice store={store} title={words.old} now={now} onRetry={again} />
      {mine && <MineCount mine={mine} />}
      {/* At one place before and after the answer: a question that a draft asks stays open when it comes. */}
      <Drafts title={words.draftsTitle} now={now} complaints={mine ? [...mine.open, ...mine.over] : []} />
      {mine && <MineView mine={mine} now={now} hasDrafts={outbox.shelf.drafts.length > 0} />}
      {!mine && problem && (
        <Failed title={words.failedTitle} load={store.kept.answer} onRetry={() => void store.load()} />
      )}
      {!mine && !problem && <Bones shape="list" words={words.loading} />}
    </Screen>
  )
}

export default observer(MinePage)
