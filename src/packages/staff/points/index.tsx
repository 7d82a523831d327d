import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { go } from '../../../pages/shared/go'
import { CommunityPage } from '../../../pages/shared/staff/community-page'
import { deskTodayOf } from '../../../pages/shared/staff/desk-today-store'
import '../../../pages/shared/staff/staff.scss'
import { useRowKeys } from '../../../pages/shared/staff/use-row-keys'
import { useSearchKey } from '../../../pages/shared/staff/use-search-key'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import { SearchField } from '../../../ui/search-field'
import '../icons.scss'
import './index.scss'
import { PointsStore } from './points-store'
import { PointsTable } from './table'
import { words } from './words.zh'

/** The points of the caller's own community, of any for an admin: to be found by name and changed. */
function PointsPage() {
  const { call, device } = useStores()
  const [store] = useState(() => new PointsStore(call))
  const search = useSearchKey()
  const now = useNow()
  const { shown } = store
  const all = store.points.value?.length ?? 0
  const reports = deskTodayOf({ call, device }).today.value?.waiting.reports ?? 0
  const open = (index: number) => {
    const point = shown[index]
    if (point) go.editPoint(point.id)
  }
  const marked = useRowKeys({ count: shown.length, onOpen: open, onSearch: search.start })

  return (
    <CommunityPage store={store} load={store.points} words={words}>
      <Card kind="list">
        <LineItem isBoxed icon="closed" title={words.tasks} note={words.tasksNote(reports)} onPress={go.tasks} />
      </Card>
      {all === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
      {all > 0 && (
        <SearchField
          key={search.key}
          hint={words.hint}
          value={store.text}
          isFocused={search.isFocused}
          onInput={store.type}
        />
      )}
      {all > 0 && shown.length === 0 && (
        <EmptyState art="day" title={words.none(store.text.trim())} text={words.noneText}>
          <BigButton kind="line" label={words.clear} onPress={() => store.type('')} />
        </EmptyState>
      )}
      {shown.length > 0 && (
        <>
          <View className="t-note">{shown.length === all ? words.order(all) : words.found(shown.length, all)}</View>
          <PointsTable rows={shown} now={now} marked={marked} onOpen={open} />
        </>
      )}
    </CommunityPage>
  )
}

export default observer(PointsPage)
