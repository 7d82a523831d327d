import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { When } from '../../domain/points/nearby'
import type { ProfileName } from '../../domain/walk/profile'
import type { NearbyRow } from '../../stores/points/nearby'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { Card } from '../../ui/card'
import { PointRow } from '../../ui/point-row'
import { go } from '../shared/go'
import { pointLine } from '../shared/point-line'
import { words } from './words.zh'

interface ListProps {
  title: string
  when: When
  rows: readonly NearbyRow[]
  now: string
  isOld: boolean
  profile: ProfileName
}

const List = ({ title, rows, when, now, isOld, profile }: ListProps) => (
  <>
    <View className="t-lead">{title}</View>
    {rows.length > 0 && (
      <Card kind="list">
        {rows.map((row) => (
          <Row key={row.id} row={row} when={when} now={now} isOld={isOld} profile={profile} />
        ))}
      </Card>
    )}
  </>
)

/** A component per row, so that a change updates only that row. */
const Row = ({ row, when, now, isOld, profile }: Omit<ListProps, 'title' | 'rows'> & { row: NearbyRow }) => (
  <PointRow point={pointLine(row, { when, now, isOld, profile })} onPress={go.point} />
)

/** The other points: those within ten minutes, then the rest, a page at a time. */
export const Rows = observer(function Rows({ now }: { now: string }) {
  const { nearby } = useStores()
  const { answer, within, rest } = nearby.chosen
  const { rowsShown, when } = nearby
  const { value } = nearby.answer
  const isOld = nearby.isOldAt(now)
  const profile = value?.profile ?? 'standard'
  const restShown = rest.slice(0, Math.max(0, rowsShown - within.length))
  const isMore = within.length + rest.length > rowsShown
  // the list of a dense town does not contain all points
  const counted = when === 'now' && value ? value.openWithin - (answer?.walk?.isWithin ? 1 : 0) : 0
  const count = Math.max(within.length, counted)
  const title = count > 0 ? words.others(count) : words.noOthers
  return (
    <>
      <List title={title} rows={within.slice(0, rowsShown)} when={when} now={now} isOld={isOld} profile={profile} />
      {restShown.length > 0 && (
        <List title={words.farther} rows={restShown} when={when} now={now} isOld={isOld} profile={profile} />
      )}
      {isMore && <BigButton kind="line" label={words.more} onPress={nearby.showMore} />}
    </>
  )
})
