import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useNow } from '../../../pages/shared/use-now'
import { CallsStore } from './calls-store'
import { useStores } from '../../../stores/root'
import { ListPage } from '../../../pages/shared/staff/list-page'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { CallCard } from './card'
import { words } from './words.zh'

/** The list of people who cannot be reached by message. */
function CallsPage() {
  const { call, device } = useStores()
  const [store] = useState(() => new CallsStore(call, device))
  const now = useNow()
  return (
    <ListPage load={store.calls} act={store.act} words={words} onLoad={store.load}>
      {store.calls.value?.map((todo) => (
        <CallCard key={todo.id} store={store} todo={todo} now={now} />
      ))}
    </ListPage>
  )
}

export default observer(CallsPage)
