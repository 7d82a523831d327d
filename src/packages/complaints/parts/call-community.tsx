import { observer } from 'mobx-react-lite'
import { numberToDial, shownNumber } from '../../../domain/help-line'
import { words } from '../../../pages/shared/words.zh'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'

interface CallCommunityProps {
  /** The community's number; null where it has none. */
  phone: string | null
  now: string
  /** Shown instead of the number while the community is reachable. */
  label?: string
  kind?: 'line' | 'danger'
}

/** Calls the community, or outside its office hours the citizens' hotline. */
export const CallCommunity = observer(function CallCommunity({ phone, now, label, kind = 'line' }: CallCommunityProps) {
  const { device } = useStores()
  const { number, isHelpLine } = numberToDial(phone, now)
  const said = label === undefined || isHelpLine ? words.callNumber(shownNumber(number)) : label
  return <BigButton kind={kind} icon="phone" label={said} onPress={() => void device.phone(number)} />
})
