import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { numberToDial, shownNumber } from '../../domain/help-line'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import type { TabKey } from '../../ui/tab-bar'
import { go } from './go'
import { Screen } from './screen'
import { useNow } from './use-now'

interface CallFirstProps {
  tab: TabKey
  words: { title: string; text: string; call: (number: string) => string; nearest: string }
}

/** A tab whose work cannot be done here yet: said so, with the telephone that can. */
export const CallFirst = observer(function CallFirst({ tab, words }: CallFirstProps) {
  const { district, nearby, device } = useStores()
  const now = useNow()
  useEffect(() => void district.load(), [district])
  const communityId = nearby.answer.value?.place?.communityId
  const { number } = numberToDial(district.phoneOf(communityId), now)
  return (
    <Screen tab={tab}>
      <EmptyState art="day" title={words.title} text={words.text} isSample={district.district.value?.isSample}>
        <BigButton icon="phone" label={words.call(shownNumber(number))} onPress={() => void device.phone(number)} />
        <BigButton kind="line" label={words.nearest} onPress={go.home} />
      </EmptyState>
    </Screen>
  )
})
