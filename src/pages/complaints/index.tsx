import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { go } from '../shared/go'
import { Screen } from '../shared/screen'
import { mineLabel } from './mine-label'
import { words } from './words.zh'

const open = (page: string) => () => go.page(`packages/complaints/${page}/index`)

/** The tab only links on: filing a complaint and following it up are in a subpackage. */
function ComplaintsPage() {
  const { district, outbox } = useStores()
  useEffect(() => void district.load(), [district])
  useDidShow(() => void outbox.run())
  return (
    <Screen tab="complaints">
      <EmptyState art="day" title={words.title} text={words.text} isSample={district.district.value?.isSample}>
        <BigButton label={words.file} onPress={open('new')} />
        <BigButton kind="line" label={mineLabel(outbox.shelf.drafts)} onPress={open('mine')} />
        <BigButton kind="line" label={words.card} onPress={open('card')} />
        <BigButton kind="danger" icon="warning" label={words.danger} onPress={open('danger')} />
      </EmptyState>
    </Screen>
  )
}

export default observer(ComplaintsPage)
