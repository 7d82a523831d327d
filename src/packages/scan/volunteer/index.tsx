import { observer } from 'mobx-react-lite'
import { BigButton } from '../../../ui/big-button'
import '../icons.scss'
import { Landing } from '../parts/landing'
import { LandingPage } from '../parts/landing-page'
import { scanGo } from '../parts/scan-go'
import { useLanding } from '../parts/use-landing'
import { words } from './words.zh'

/** 当志愿者: until there are shifts to choose from, the way to apply. */
function VolunteerLandingPage() {
  const { landing } = useLanding()
  return (
    <LandingPage load={landing.kept.answer} onRetry={() => void landing.load()}>
      <Landing
        task="volunteer"
        point={landing.point}
        title={words.title}
        text={words.text}
        main={<BigButton label={words.apply} onPress={scanGo.apply} />}
      />
    </LandingPage>
  )
}

export default observer(VolunteerLandingPage)
