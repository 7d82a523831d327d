import { observer } from 'mobx-react-lite'
import type { Dialled } from '../../../domain/help-line'
import { saidNumber } from '../../../pages/shared/call-now'
import { go } from '../../../pages/shared/go'
import { useStores } from '../../../stores/root'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import type { Booking } from './booking-store'
import { words } from './words.zh'

interface WhereLinesProps {
  room: Pick<Booking['room'], 'point'>
  /** Whom to call about the room. */
  phone: Dialled
}

/** The way to a room, and the telephone there. */
export const WhereLines = observer(function WhereLines({ room: { point }, phone }: WhereLinesProps) {
  const { device } = useStores()
  return (
    <Card kind="list">
      <LineItem icon="navigate" title={words.way} note={point.address || point.name} onPress={() => go.way(point.id)} />
      <LineItem
        icon="phone"
        title={words.call}
        note={saidNumber(phone)}
        onPress={() => void device.phone(phone.number)}
      />
    </Card>
  )
})
