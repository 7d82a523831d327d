import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { posterSizes } from '../../../domain/posters/size'
import { CommunityPage } from '../../../pages/shared/staff/community-page'
import '../../../pages/shared/staff/staff.scss'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { Segmented } from '../../../ui/segmented'
import '../icons.scss'
import { PostersActions } from './actions'
import './index.scss'
import { PostersOutcome } from './outcome'
import { PostersStore } from './posters-store'
import { SheetPreview } from './sheet-preview'
import { PostersTable } from './table'
import { words } from './words.zh'

const sizes = posterSizes.map((value) => ({ value, label: words.sizes[value] }))

/** The posters on the walls of the caller's own community, of any for an admin: which to print anew, which to end. */
function PostersPage() {
  const { call } = useStores()
  const [store] = useState(() => new PostersStore(call))
  const { value: seen } = store.list

  return (
    <CommunityPage store={store} load={store.list} words={words}>
      {seen?.points.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
      {seen && seen.points.length > 0 && (
        <>
          <View>
            <View className="t-title" {...a11y({ role: 'heading', level: 1 })}>
              {words.title}
            </View>
            <View className="t-note" {...a11y({ live: 'polite' })}>
              {words.count(seen.points.length)} · {words.picked(store.pickedCells.length, store.pickedOldCount)}
            </View>
          </View>
          <View className="pm-picks">
            <BigButton isFit kind="line" label={words.all} onPress={store.pickAll} />
            <BigButton isFit kind="line" label={words.onlyOld} onPress={store.pickOld} />
            <BigButton isFit kind="line" label={words.none} onPress={store.pickNone} />
          </View>
          <PostersOutcome store={store} />
          <View className="pm-panes">
            <View className="stack">
              <PostersTable store={store} points={seen.points} />
              <View className="row-top">
                <Icon name="info" size="s" />
                <View className="t-note grow">{words.about}</View>
              </View>
            </View>
            <View className="stack">
              <Segmented label={words.sizeLabel} items={sizes} value={store.size} onChange={store.setSize} />
              <SheetPreview store={store} isSample={seen.isSample} />
              <View className="t-note">{words.paper}</View>
            </View>
          </View>
          <PostersActions store={store} />
        </>
      )}
    </CommunityPage>
  )
}

export default observer(PostersPage)
