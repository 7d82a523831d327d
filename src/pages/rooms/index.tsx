import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { numberToDial, shownNumber } from '../../domain/help-line'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { go } from '../shared/go'
import { Screen } from '../shared/screen'
import { useNow } from '../shared/use-now'
import { words } from './words.zh'

/** Rooms cannot be booked here yet: said so, with the telephone that can. */
function RoomsPage() {
  const { district, nearby, device } = useStores()
  const now = useNow()
  useEffect(() => void district.load(), [district])
  const communityId = nearby.answer.value?.place?.communityId
  const { number } = numberToDial(district.phoneOf(communityId), now)
  return (
    <Screen tab="rooms">
      <EmptyState art="day" title={words.title} text={words.text}>
        <BigButton icon="phone" label={words.call(shownNumber(number))} onPress={() => void device.phone(number)} />
        <BigButton kind="line" label={words.nearest} onPress={go.home} />
      </EmptyState>
    </Screen>
  )
}

export default observer(RoomsPage)
