import { observer } from 'mobx-react-lite'
import { numberToDial, shownNumber } from '../../../domain/help-line'
import { words } from '../../../pages/shared/words.zh'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'

interface CallCommunityProps {
  /** The community's; null where it has none. */
  phone: string | null
  now: string
  /** Said instead of the number, while it is the community that answers. */
  label?: string
  kind?: 'line' | 'danger'
}

/** Telephones the community, and where nobody sits there now the citizens' hotline. */
export const CallCommunity = observer(function CallCommunity({ phone, now, label, kind = 'line' }: CallCommunityProps) {
  const { device } = useStores()
  const { number, isHelpLine } = numberToDial(phone, now)
  const said = label === undefined || isHelpLine ? words.callNumber(shownNumber(number)) : label
  return <BigButton kind={kind} icon="phone" label={said} onPress={() => void device.phone(number)} />
})
