import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { isOpenThen, type When } from '../../domain/points/nearby'
import { networkFooter, walkMinutes } from '../../domain/walk/labels'
import type { Nearby, NearbyRow } from '../../stores/points/nearby'
import { useStores } from '../../stores/root'
import { ReachMap } from '../../ui/reach-map'
import { SHUT } from '../../ui/reach-map/mark-words'
import type { Mark } from '../../ui/reach-map/types'
import { go } from '../shared/go'
import { PaceSwitch } from '../shared/pace'
import { drawn } from '../shared/use-lines'
import { words as shared } from '../shared/words.zh'
import { words } from './words.zh'

/** More markers than this hide the streets on a phone; the list has all points. */
const MARKS_MAX = 12
const NO_MARKS: Mark[] = []

/** A marker, for the first point and those within ten minutes: its minutes, or 关 where it is closed then. */
const markOf = (row: NearbyRow, firstId: string | undefined, when: When, isOld: boolean): Mark[] => {
  const { id, name, position, walk, opening } = row
  if (position === null || (id !== firstId && !walk?.isWithin)) return []
  const isLit = isOpenThen(opening, when) && !isOld // a lit marker means open then
  const isClosed = opening.state !== 'unknown' && !isLit && !isOld
  const minutes = walk?.isWithin ? String(walkMinutes(walk.seconds)) : ''
  const state = id === firstId ? 'answer' : isLit ? 'open' : 'closed'
  return [{ id, name, lat: position.lat, lng: position.lng, state, words: isClosed ? SHUT : minutes }]
}

/** The area within ten minutes along the real paths, at the chosen pace. Everything on the map is also in the list. */
export const AreaMap = observer(function AreaMap({ nearby, now }: { nearby: Nearby; now: string }) {
  const { nearby: store } = useStores()
  const { headline, when } = store
  const { within, rest } = store.chosen
  const { graph, from } = nearby
  const isOld = store.isOldAt(now)
  // Markers are sent together with the area, so that the first update of the page is the answer and the list.
  const isAreaThere = store.reach.value !== null || isOld || !graph
  const found = useMemo(() => {
    if (!isAreaThere) return NO_MARKS
    const rows = [...(headline ? [headline] : []), ...within, ...rest]
    return rows.flatMap((row) => markOf(row, headline?.id, when, isOld)).slice(0, MARKS_MAX)
  }, [headline, within, rest, when, isOld, isAreaThere])
  // Keeps the same array while the map has not changed, so that it is not sent again.
  const asText = JSON.stringify({ marks: found, from })
  const { marks, from: me } = useMemo(() => JSON.parse(asText) as { marks: Mark[]; from: Nearby['from'] }, [asText])
  const { value: way } = store.way
  const center = me ?? headline?.position
  if (!center) return <PaceSwitch />
  return (
    <>
      <PaceSwitch />
      <ReachMap
        label={words.mapLabel}
        center={center}
        me={me ?? undefined}
        reach={store.reach.value?.areas}
        {...drawn(store.lines)}
        way={way?.point.id === headline?.id ? way?.line : undefined}
        marks={marks}
        attribution={graph ? networkFooter(graph) : shared.noGraph}
        onMark={go.point}
      />
      {!graph && <View className="t-note">{shared.noGraph}</View>}
    </>
  )
})
