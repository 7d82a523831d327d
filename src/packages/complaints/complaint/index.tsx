import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { communityOf } from '../../../domain/id'
import { ComplaintStore } from '../parts/complaint-store'
import { callNow } from '../../../stores/district/call-now'
import { useStores } from '../../../stores/root'
import '../icons.scss'
import { KeptPage } from '../parts/kept-page'
import { Joined } from './joined'
import { Own } from './own'
import { spokenComplaint } from './spoken'
import { words } from './words.zh'

/**
 * A complaint that the resident filed or joined: its state and what can be done now. It is private, so the page cannot
 * be shared.
 */
export default function ComplaintPage() {
  const { call, device, district } = useStores()
  const complaintId = useRouter().params.id ?? ''
  const [store] = useState(() => new ComplaintStore(call, device, complaintId))
  return (
    <KeptPage
      store={store}
      words={words}
      spoken={({ complaint: seen }, now) =>
        spokenComplaint(seen, now, callNow(district, communityOf(seen.id), now, { phone: seen.communityPhone }))
      }
    >
      {({ complaint: seen }, now) =>
        seen.relation === 'own' ? <Own store={store} seen={seen} now={now} /> : <Joined seen={seen} now={now} />
      }
    </KeptPage>
  )
}
