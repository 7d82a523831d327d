import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { PointRow } from '../../../ui/point-row'
import { go } from '../../../pages/shared/go'
import { listedLine } from './found-line'
import type { SearchStore } from './search-store'
import { words } from './words.zh'

/** The points of the community or the district, before anything is typed. */
export const Listed = observer(function Listed({ store, now }: { store: SearchStore; now: string }) {
  const { settings } = useStores()
  const { value: rows, isLoading, problem } = store.list
  if (!rows) return null
  if (rows.length === 0 && !isLoading) return <EmptyState art="day" title={words.noPoints} text={words.noPointsText} />
  const view = { now, isOld: problem !== '', profile: settings.pace }
  return (
    <>
      <View className="t-lead" {...a11y({ live: 'polite' })}>
        {words.count(rows.length)}
      </View>
      <Card kind="list">
        {rows.slice(0, store.rowsShown).map((row) => (
          <PointRow key={row.id} point={listedLine(row, view)} onPress={go.point} />
        ))}
      </Card>
      {rows.length > store.rowsShown && <BigButton kind="line" label={words.more} onPress={store.showMore} />}
    </>
  )
})
