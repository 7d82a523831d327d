import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { VolunteersStore } from './volunteers-store'
import { ListPage } from '../../../pages/shared/staff/list-page'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { ApplicationCard } from './card'
import { words } from './words.zh'

/** Volunteer applications waiting for an answer. */
function VolunteersPage() {
  const { call, device } = useStores()
  const [store] = useState(() => new VolunteersStore(call, device))
  const now = useNow()
  return (
    <ListPage load={store.applications} act={store.act} words={words} onLoad={store.load}>
      {store.applications.value?.map((application) => (
        <ApplicationCard key={application.id} store={store} application={application} now={now} />
      ))}
    </ListPage>
  )
}

export default observer(VolunteersPage)
