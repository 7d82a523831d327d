import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { go } from '../shared/go'
import { Screen } from '../shared/screen'
import { words } from './words.zh'

/** The tab only links on: rooms and bookings are in a subpackage. */
function RoomsPage() {
  const { district } = useStores()
  useEffect(() => void district.load(), [district])
  return (
    <Screen tab="rooms">
      <EmptyState art="day" title={words.title} text={words.text} isSample={district.district.value?.isSample}>
        <BigButton label={words.find} onPress={go.findRoom} />
        <BigButton kind="line" icon="calendar" label={words.mine} onPress={go.bookings} />
        <BigButton kind="line" label={words.door} onPress={go.door} />
      </EmptyState>
    </Screen>
  )
}

export default observer(RoomsPage)
