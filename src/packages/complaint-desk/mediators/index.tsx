import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { CommunityPage } from '../../../pages/shared/staff/community-page'
import { Problem } from '../../../pages/shared/staff/problem'
import '../../../pages/shared/staff/staff.scss'
import { MediatorsStore } from './mediators-store'
import { useStores } from '../../../stores/root'
import '../complaints.scss'
import '../icons.scss'
import { Add } from './add'
import './index.scss'
import { List } from './list'
import { words } from './words.zh'

/** The mediators of a community: the manager's own, or any for an admin. */
function MediatorsPage() {
  const { call } = useStores()
  const [store] = useState(() => new MediatorsStore(call))
  const { value: seen } = store.list

  return (
    <CommunityPage store={store} load={store.list} words={words} lead={words.lead}>
      <Problem act={store.act} />
      {seen && <List store={store} mediators={seen.mediators} />}
      {seen && <Add store={store} seen={seen} />}
    </CommunityPage>
  )
}

export default observer(MediatorsPage)
