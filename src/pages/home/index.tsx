import { useShareAppMessage } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { Screen } from '../shared/screen'
import { NearbyView } from '../nearby/view'
import { words } from '../nearby/words.zh'
import { ElderHome } from './elder-home'

/** The first page: the answer at once; with large letters, four big things. */
function HomePage() {
  const { settings } = useStores()
  useShareAppMessage(() => ({ title: words.share, path: '/pages/home/index' }))
  const isElder = settings.letters !== 'normal'
  return (
    <Screen tab="near" isFilled={isElder}>
      {isElder ? <ElderHome /> : <NearbyView />}
    </Screen>
  )
}

export default observer(HomePage)
