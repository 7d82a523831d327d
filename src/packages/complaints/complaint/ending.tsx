import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { communityOf } from '../../../domain/id'
import { HELP_LINE, shownNumber } from '../../../domain/help-line'
import { handedWords } from '../../../domain/complaints/words.zh'
import type { OwnComplaint } from '../parts/complaint-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { CallCommunity } from '../parts/call-community'
import { complaintGo } from '../parts/complaint-go'
import { words } from './words.zh'

interface EndingProps {
  seen: OwnComplaint
  now: string
}

const Handed = observer(function Handed({ seen, now }: EndingProps) {
  const { device } = useStores()
  const { handedNumber, communityPhone } = seen
  const to = seen.handedTo ?? 'other'
  return (
    <Notice
      kind="lamp"
      icon="community"
      title={words.handedTitle(handedWords[to])}
      text={handedNumber === null ? words.handedNoNumber : words.handedNumber}
    >
      {handedNumber !== null && <View className="t-strong">{shownNumber(handedNumber)}</View>}
      {to === 'hotline' ? (
        <BigButton kind="line" icon="phone" label={words.callHotline} onPress={() => void device.phone(HELP_LINE)} />
      ) : (
        <CallCommunity communityId={communityOf(seen.id)} phone={communityPhone} now={now} label={words.call} />
      )}
    </Notice>
  )
})

/** How the complaint ended and what the reporter can do next; renders nothing while it is open. */
export function Ending({ seen, now }: EndingProps) {
  const { state, reason, mergedInto, communityPhone } = seen
  if (state === 'handedOver') return <Handed seen={seen} now={now} />
  if (state === 'refused') {
    return (
      <Notice kind="plain" icon="stamp" title={words.refusedTitle} text={words.refusedWhy(reason ?? '')}>
        <CallCommunity communityId={communityOf(seen.id)} phone={communityPhone} now={now} label={words.call} />
        <BigButton kind="line" label={words.again} onPress={complaintGo.file} />
      </Notice>
    )
  }
  if (mergedInto !== null) {
    return (
      <Notice kind="lamp" icon="people" title={words.mergedTitle} text={words.mergedText}>
        <BigButton kind="line" label={words.seeOther} onPress={() => complaintGo.ofComplaint(mergedInto)} />
      </Notice>
    )
  }
  if (state === 'withdrawn') {
    return (
      <Notice kind="plain" icon="stamp" title={words.withdrawnTitle} text={words.withdrawnText}>
        <BigButton kind="line" label={words.again} onPress={complaintGo.file} />
      </Notice>
    )
  }
  return state === 'closed' ? <Notice kind="ok" icon="check-circle" title={words.closedTitle} /> : null
}
