import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Failed } from '../../../pages/shared/failed'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useNow } from '../../../pages/shared/use-now'
import { InboxStore } from '../../../stores/messages/inbox'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { EmptyState } from '../../../ui/empty-state'
import { Outcome } from '../../../ui/outcome'
import '../icons.scss'
import { Consents } from './consents'
import { MessageCard } from './message-card'
import { words } from './words.zh'

/** All messages to the resident, newest first. */
function MessagesPage() {
  const { call, device, session } = useStores()
  const [store] = useState(() => new InboxStore(call, device, session.setUnread))
  const now = useNow()
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  const { first, messages } = store

  return (
    <Screen>
      <SampleLine />
      {!first.value &&
        (first.problem ? (
          <Failed title={words.failedTitle} load={first} onRetry={() => void store.load()} />
        ) : (
          <Bones shape="list" words={words.loading} />
        ))}
      {first.value && messages.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
      {messages.map((message) => (
        <MessageCard key={message.id} message={message} now={now} />
      ))}
      {store.isMore && (
        <BigButton kind="line" label={words.more} isBusy={store.act.isBusy} onPress={() => void store.showOlder()} />
      )}
      <Outcome problem={store.act.problem} />
      {store.consents.length > 0 && <Consents store={store} />}
    </Screen>
  )
}

export default observer(MessagesPage)
