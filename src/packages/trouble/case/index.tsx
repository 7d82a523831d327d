import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { CaseStore } from '../parts/case-store'
import { useStores } from '../../../stores/root'
import '../icons.scss'
import { KeptPage } from '../parts/kept-page'
import { Joined } from './joined'
import { Own } from './own'
import { spokenCase } from './spoken'
import { words } from './words.zh'

/** One case that was told or joined: how it stands, and what to do about it now. It is nobody else's: it has no card to share. */
export default function CasePage() {
  const { call, device } = useStores()
  const complaintId = useRouter().params.id ?? ''
  const [store] = useState(() => new CaseStore(call, device, complaintId))
  return (
    <KeptPage store={store} words={words} spoken={({ case: seen }, now) => spokenCase(seen, now)}>
      {({ case: seen }, now) =>
        seen.relation === 'own' ? <Own store={store} seen={seen} now={now} /> : <Joined seen={seen} now={now} />
      }
    </KeptPage>
  )
}
