import { observer } from 'mobx-react-lite'
import '../icons.scss'
import { LandingPage } from '../parts/landing-page'
import { useLanding } from '../parts/use-landing'
import { Needs } from './needs'

/** 当志愿者: the next shifts that lack people. */
function VolunteerLandingPage() {
  const { landing } = useLanding()
  const { point } = landing
  return (
    <LandingPage load={landing.kept.answer} onRetry={() => void landing.load()}>
      {point && <Needs point={point} />}
    </LandingPage>
  )
}

export default observer(VolunteerLandingPage)
