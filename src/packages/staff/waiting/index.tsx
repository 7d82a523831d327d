import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ListPage } from '../../../pages/shared/staff/list-page'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import '../../../pages/shared/staff/staff.scss'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import '../icons.scss'
import { openItem } from '../parts/places'
import './index.scss'
import { Items } from './items'
import { WaitingStore } from './waiting-store'
import { words } from './words.zh'

/** Everything that waits for the caller, by due moment. */
function WaitingPage() {
  const { call } = useStores()
  const [store] = useState(() => new WaitingStore(call))
  const now = useNow()
  const items = store.items.value ?? []
  const open = (index: number) => {
    const item = items[index]
    if (item) openItem[item.kind](item.id)
  }
  return (
    <ListPage
      isTable
      load={store.items}
      words={words}
      next={{ label: words.next, onPress: staffGo.requests }}
      onLoad={store.load}
      onOpen={open}
    >
      {(marked) =>
        items.length > 0 && (
          <>
            <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
              {words.waiting(items.length)}
            </View>
            <Items items={items} now={now} marked={marked} onOpen={open} />
          </>
        )
      }
    </ListPage>
  )
}

export default observer(WaitingPage)
