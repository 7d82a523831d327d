import { useShareAppMessage } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { Screen } from '../shared/screen'
import { NearbyView } from '../nearby/view'
import { words } from '../nearby/words.zh'
import { ElderHome } from './elder-home'

/** The home page: 附近 itself, or four large buttons at large text sizes. */
function HomePage() {
  const { settings } = useStores()
  useShareAppMessage(() => ({ title: words.share, path: '/pages/home/index' }))
  const isElder = settings.letters !== 'normal'
  return (
    <Screen tab="near" isFilled={isElder} hasOwnReading={isElder}>
      {isElder ? <ElderHome /> : <NearbyView />}
    </Screen>
  )
}

export default observer(HomePage)
