import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useStores } from '../../../stores/root'
import '../icons.scss'
import { LandingPage } from '../parts/landing-page'
import { useLanding } from '../parts/use-landing'
import { Needs } from './needs'
import { NeedsStore } from './needs-store'

/** 当志愿者: the next shifts that lack people. */
function VolunteerLandingPage() {
  const { call } = useStores()
  const { landing, pointId } = useLanding()
  const [store] = useState(() => new NeedsStore(call, pointId))
  const { point } = landing
  const communityId = point?.community.id
  useEffect(() => {
    if (communityId !== undefined) void store.load(communityId)
  }, [store, communityId])
  const retry = () => void (communityId === undefined ? landing.load() : store.load(communityId))
  return (
    // One component waits for both, so that the page is drawn twice: waiting, and with its answers.
    <LandingPage load={point ? store.open : landing.kept.answer} onRetry={retry}>
      {point && <Needs point={point} store={store} />}
    </LandingPage>
  )
}

export default observer(VolunteerLandingPage)
