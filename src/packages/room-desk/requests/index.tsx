import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { useNow } from '../../../pages/shared/use-now'
import { RequestsStore } from './requests-store'
import { useStores } from '../../../stores/root'
import { ListPage } from '../../../pages/shared/staff/list-page'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import './index.scss'
import { RequestLine } from './line'
import { words } from './words.zh'

const columns = Object.values(words.columns)

/** Booking requests that need the community's approval and are waiting for an answer. */
function RequestsPage() {
  const { call, device } = useStores()
  const [store] = useState(() => new RequestsStore(call, device))
  const now = useNow()
  const { value: requests } = store.requests
  return (
    <ListPage isTable load={store.requests} words={words} onLoad={store.load}>
      {requests && requests.length > 0 && (
        <View className="st-table rq">
          <TableHead columns={columns} />
          {requests.map((request) => (
            <RequestLine key={request.id} store={store} request={request} now={now} />
          ))}
        </View>
      )}
    </ListPage>
  )
}

export default observer(RequestsPage)
