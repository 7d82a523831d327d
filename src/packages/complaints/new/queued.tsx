import { observer } from 'mobx-react-lite'
import { canTakeBack } from '../../../stores/complaints/draft/draft'
import { useStores } from '../../../stores/root'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { complaintGo } from '../parts/complaint-go'
import { words } from './words.zh'

/**
 * A complaint that was submitted and is queued until there is a connection: it can be taken back until it is being
 * sent.
 */
export const Queued = observer(function Queued({ store }: { store: NewComplaintStore }) {
  const { outbox } = useStores()
  const { draft } = store
  return (
    <>
      <Notice
        kind="lamp"
        icon="clock"
        title={words.waiting}
        text={draft.problem || (store.open.isKept ? words.waitingText : words.waitingUnkept)}
      />
      {canTakeBack(draft) && <BigButton kind="line" label={words.takeBack} onPress={() => outbox.takeBack(draft.id)} />}
      <BigButton label={words.seeMine} onPress={complaintGo.mine} />
    </>
  )
})
