import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import { go } from '../../../pages/shared/go'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { PointRow } from '../../../ui/point-row'
import { lineOf } from './line-of'
import { type NearOne, NearStore } from './near-store'
import { words } from './words.zh'

const open = ({ is, row }: NearOne) =>
  go.page(
    is === 'shift' ? `packages/volunteer/shift/index?id=${row.id}` : `packages/programme/programme/index?id=${row.id}`,
  )

const all = () => go.page('packages/programme/list/index')

/**
 * What is on near the chosen place in the next days, at the end of 附近. It has no stylesheets of its own: see
 * `src/pages/shared/part.tsx`.
 */
const Near = observer(function Near() {
  const { call, device, settings, where } = useStores()
  const now = useNow()
  const [store] = useState(() => new NearStore(call, device, settings))
  const { where: place } = where
  const { pace } = settings
  const load = useCallback(async () => {
    if (place) await store.load(place)
  }, [store, place])
  useEffect(() => void load(), [load, pace])
  useFresh(store.isOldAt(now), now, load)
  const value = store.rowsAt(now)

  if (value === null && !store.isFailed) return null
  return (
    <>
      <View className="section-head">
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {words.title}
        </View>
      </View>
      <Card kind="list">
        {value === null && <LineItem title={words.failed} note={words.again} onPress={() => void load()} />}
        {value?.map((one) => (
          <PointRow key={one.row.id} point={lineOf(one, now)} onPress={() => open(one)} />
        ))}
        {value?.length === 0 && <LineItem title={words.none} />}
        <LineItem title={words.all} note={words.allNote} onPress={all} />
      </Card>
    </>
  )
})

export default Near
