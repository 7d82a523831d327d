import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { CommunityPage } from '../../../pages/shared/staff/community-page'
import { CommunityRoomsStore } from './community-rooms-store'
import { useStores } from '../../../stores/root'
import { EmptyState } from '../../../ui/empty-state'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { AddRoom } from './add'
import './index.scss'
import { RoomsTable } from './table'
import { words } from './words.zh'

/** The rooms of the caller's own community, to be edited or added to; of any community for an admin. */
function RoomsPage() {
  const { call } = useStores()
  const [store] = useState(() => new CommunityRoomsStore(call))
  const { value: rooms } = store.rooms

  return (
    <CommunityPage
      store={store}
      load={store.rooms}
      words={words}
      foot={store.communityId !== null && <AddRoom store={store} />}
    >
      {rooms?.rows.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
      {rooms && rooms.rows.length > 0 && <RoomsTable {...rooms} />}
    </CommunityPage>
  )
}

export default observer(RoomsPage)
